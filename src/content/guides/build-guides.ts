import type { Guide } from '../../model/index.ts'
import type { GuideContent, GuideWords } from '../catalogue.ts'
import { inEachLanguage } from '../read/in-each-language.ts'
import type { WordContext } from '../read/yaml-lines.ts'
import { askedBy } from './asked-questions.ts'
import type { ReadContact } from './read-contacts.ts'
import type { RawGuide, ReadGuide } from './read-guides.ts'
import type { ReadProgramme } from './read-programmes.ts'
import type { ReadQuestion } from './read-questions.ts'

/** Everything in the content that has to do with guides. */
export interface GuideParts {
  questions: ReadQuestion[]
  programmes: ReadProgramme[]
  contacts: ReadContact[]
  guides: ReadGuide[]
}

/** Joins each guide with the questions it may ask, the programmes it may show and the contacts that may be needed. */
export function buildGuides(all: GuideParts, context: WordContext): GuideContent[] {
  return all.guides.map((read) => {
    const { id, order, picture, goals, search } = read.entry.value
    const chosen = partsOf(read, all)
    return { id, path: `/wegweiser/${id}/`, ends: `/wegweiser/${id}/ergebnisse/`, order, picture, goals, search, guide: guideOf(read, chosen), words: wordsOf(read, chosen, context), facts: factsOf(read, chosen) }
  })
}

/** The parts of one guide. */
type Chosen = Pick<GuideParts, 'questions' | 'programmes' | 'contacts'>

function partsOf({ entry: { value: raw } }: ReadGuide, all: GuideParts): Chosen {
  const programmes = raw.goals.includes('programmes') ? programmesOf(raw, all) : []
  const named = new Set([...raw.fallback, ...programmes.flatMap(({ programme }) => programme.contacts), ...raw.results.flatMap(({ contacts }) => contacts)])
  const routed = (contact: ReadContact['contact']) => raw.goals.includes('contacts') && contact.when !== undefined
  const contacts = all.contacts.filter(({ contact, words }) => words && (named.has(contact.id) || routed(contact)))
  const asked = askedBy(raw, programmes, contacts.filter(({ contact }) => !isOnlyForResults(contact.id, raw, programmes)))
  return { questions: all.questions.filter(({ question }) => asked.has(question.id)), programmes, contacts }
}

/** An empty list names all. */
const programmesOf = ({ programmes }: RawGuide, all: GuideParts): ReadProgramme[] =>
  programmes.length ? all.programmes.filter(({ programme }) => programmes.includes(programme.id)) : all.programmes

function guideOf({ entry: { value: raw }, results }: ReadGuide, { questions, programmes, contacts }: Chosen): Guide {
  return {
    id: raw.id, fallback: raw.fallback, results,
    questions: questions.map(({ question }) => question),
    programmes: programmes.map(({ programme }) => programme),
    contacts: contacts.map(({ contact }) => contact).filter(({ id }) => !isOnlyForResults(id, raw, programmes)),
    ...(raw.given && { given: raw.given }),
  }
}

/** A contact that only results name stands with its result, whatever its own condition asks. */
function isOnlyForResults(id: string, { results, goals, fallback }: RawGuide, programmes: readonly ReadProgramme[]): boolean {
  if (goals.includes('contacts') || fallback.includes(id)) return false
  return results.some(({ contacts }) => contacts.includes(id)) && !programmes.some(({ programme }) => programme.contacts.includes(id))
}

function wordsOf(read: ReadGuide, { questions, programmes, contacts }: Chosen, { languages }: WordContext): GuideContent['words'] {
  return inEachLanguage(languages, (pick): GuideWords => ({
    ...pick(read.words),
    questions: Object.fromEntries(questions.map(({ question, words }) => [question.id, pick(words)])),
    programmes: Object.fromEntries(programmes.map(({ programme, words }) => [programme.id, pick(words)])),
    contacts: Object.fromEntries(contacts.map(({ contact, words }) => [contact.id, pick(words!)])),
  }))
}

const factsOf = ({ entry: { value } }: ReadGuide, { programmes }: Chosen): string[] => [
  ...new Set([...programmes.map(({ entry }) => entry.value), ...value.notes, ...value.results].flatMap(({ facts }) => facts)),
]
