import type { GlossaryEntry } from '../content/catalogue.ts'
import { letterOf, wordPath } from '../content/words/word-address.ts'
import { plainText } from '../language/text.ts'
import { Line, Lines } from '../ui/line/line.tsx'
import { Letters, WordList } from '../ui/word-entry/word-list.tsx'
import { WordEntry } from '../ui/word-entry/word-entry.tsx'
import { wordNote } from './aged.ts'
import type { Page, Site } from './page.ts'

/** Hard words from A to Z: one page with all of them, and one for each letter with the explanations. */
export function glossaryPages(site: Site): Page[] {
  const letters = byLetter(site)
  return [indexPage(site, letters), ...letters.map((letter) => letterPage(site, letter, letters))]
}

/** A letter with its words. */
interface Letter {
  letter: string
  path: string
  entries: GlossaryEntry[]
}

function indexPage({ t, line }: Site, letters: readonly Letter[]): Page {
  return {
    path: '/woerter/', parent: '/', title: t('glossary.title'), description: t('glossary.lead'),
    body: () => (
      <>
        <h1><Line line={line('glossary.title')} /></h1>
        <div class="lead"><Lines lines={[line('glossary.lead'), line('glossary.choose')]} /></div>
        <Letters letters={letters} />
        {letters.map(({ letter, path, entries }) => (
          <section>
            <h2 id={letter}>{letter}</h2>
            <WordList path={path} entries={entries} />
          </section>
        ))}
      </>
    ),
  }
}

function letterPage(site: Site, { letter, path, entries }: Letter, letters: readonly Letter[]): Page {
  const { t, line } = site
  return {
    path, parent: '/woerter/', elsewhere: '/woerter/', title: t('glossary.letter', { letter }), description: t('glossary.lead'),
    body: () => (
      <div class="column">
        <h1><Line line={line('glossary.letter', { letter })} /></h1>
        {entries.map((entry) => <WordEntry entry={entry} aged={wordNote(site, entry)} />)}
        <Letters letters={letters} here={path} />
      </div>
    ),
  }
}

/** The letters that begin a word, and the words of each in the order of their language. */
function byLetter({ catalogue, language }: Site): Letter[] {
  const word = (entry: GlossaryEntry) => plainText(entry.word[language.id]!)
  const sorted = [...catalogue.glossary].sort((a, b) => word(a).localeCompare(word(b), language.tag))
  const letters = [...new Set(sorted.map((entry) => letterOf(entry, language)))].sort((a, b) => a.localeCompare(b, language.tag))
  return letters.map((letter) => {
    const entries = sorted.filter((entry) => letterOf(entry, language) === letter)
    return { letter, path: wordPath(entries[0]!, language), entries }
  })
}
