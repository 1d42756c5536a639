import { plainText } from '../language/text.ts'
import type { GlossaryEntry } from '../content/catalogue.ts'
import { Line, Lines } from '../ui/line/line.tsx'
import { WordEntry } from '../ui/word-entry/word-entry.tsx'
import type { Page, Site } from './page.ts'

/** Hard words from A to Z. */
export function glossaryPages(site: Site): Page[] {
  const { t, line } = site
  const letters = byLetter(site)
  return [{
    path: '/woerter/', parent: '/', title: t('glossary.title'), description: t('glossary.lead'),
    body: () => (
      <>
        <h1><Line line={line('glossary.title')} /></h1>
        <div class="lead"><Lines lines={[line('glossary.lead')]} /></div>
        <ul class="letters">{letters.map(([letter]) => <li><a href={`#${letter}`}>{letter}</a></li>)}</ul>
        {letters.map(([letter, entries]) => (
          <section>
            <h2 id={letter}>{letter}</h2>
            {entries.map((entry) => <WordEntry entry={entry} />)}
          </section>
        ))}
      </>
    ),
  }]
}

function byLetter({ catalogue, language }: Site): [string, GlossaryEntry[]][] {
  const word = (entry: GlossaryEntry) => plainText(entry.word[language.id]!)
  const sorted = [...catalogue.glossary].sort((a, b) => word(a).localeCompare(word(b), 'de'))
  const letters = new Map<string, GlossaryEntry[]>()
  for (const entry of sorted) {
    const letter = word(entry)[0]!.normalize('NFD')[0]!.toUpperCase()
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return [...letters]
}
