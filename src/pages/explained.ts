import type { Block, BlockItem, Contact, GuideWords, ProgrammeWords } from '../content/catalogue.ts'
import { wordAddress } from '../content/words/word-address.ts'
import { createFinder, type Finder } from '../language/explained/finder.ts'
import { markWords } from '../language/explained/mark-words.ts'
import { plainText, type Line } from '../language/text.ts'
import type { Site } from './page.ts'

const finders = new WeakMap<Site, Finder>()

/**
 * Marks the words that the glossary explains, each where it first stands in these Lines.
 * @param marked what is marked in this thought already; is added to
 */
export function explained(site: Site, lines: readonly Line[], marked?: Set<string>): Line[] {
  const find = finders.get(site) ?? finderFor(site)
  finders.set(site, find)
  return markWords(lines, find, marked)
}

const finderFor = ({ catalogue, language }: Site): Finder =>
  createFinder(catalogue.glossary.map((entry) => ({ href: wordAddress(entry, language), writings: [...namesIn(plainText(entry.word[language.id]!)), ...entry.forms] })))

/** „application (Antrag)“: in another language the German word may stand in brackets behind the own one. Each of them names it. */
const namesIn = (word: string): string[] => [word, ...(/^(.+?) \((.+)\)$/.exec(word)?.slice(1) ?? [])]

/** A block is one thought; in a comparison each row is. Headings stay as they are. */
export function explainedBlock(site: Site, block: Block): Block {
  const marked = new Set<string>()
  return { ...block, items: block.items.map((item) => explainedItem(site, item, marked)) }
}

function explainedItem(site: Site, item: BlockItem, marked: Set<string>): BlockItem {
  if (item.kind === 'lines') return { ...item, lines: explained(site, item.lines, marked) }
  if (item.kind === 'list') return { ...item, items: explained(site, item.items, marked) }
  return { ...item, rows: item.rows.map((row) => ({ ...row, ...sides(explained(site, [row.left, row.right])) })) }
}

const sides = ([left, right]: Line[]) => ({ left: left!, right: right! })

export function explainedContact(site: Site, contact: Contact): Contact {
  const { id } = site.language
  return { ...contact, helps: { ...contact.helps, [id]: explained(site, contact.helps[id]!) } }
}

/** What a guide tells. What can be tapped in it – answers, titles – stays as it is. */
export function explainedGuide(site: Site, words: GuideWords): GuideWords {
  const told = (lines: readonly Line[]) => explained(site, lines)
  return {
    ...words,
    intro: told(words.intro),
    questions: each(words.questions, (question) => ({ ...question, hint: told(question.hint) })),
    programmes: each(words.programmes, (programme) => explainedProgramme(programme, told)),
    results: each(words.results, (result) => ({ ...result, lines: told(result.lines) })),
    stay: words.stay && { ...words.stay, lines: told(words.stay.lines) },
    notes: words.notes.map((note) => ({ ...note, lines: told(note.lines) })),
  }
}

/** Each reason stands by itself: the guide hides those that decided nothing. */
const explainedProgramme = (words: ProgrammeWords, told: (lines: readonly Line[]) => Line[]): ProgrammeWords => ({
  ...words, gains: told(words.gains), changes: told(words.changes), next: told(words.next), reasons: each(words.reasons, told),
})

const each = <T, R>(record: Record<string, T>, change: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
