import { useState } from 'preact/hooks'
import type { Known } from '../server/known.ts'
import { entriesOf } from './entries.ts'

interface Props {
  known: Known
  current: string | undefined
  changed: readonly string[]
}

/** Everything that can be opened, and a word to find it by. */
export function Nav({ known, current, changed }: Props) {
  const [word, setWord] = useState('')
  const isFound = (text: string) => text.toLocaleLowerCase('de').includes(word.toLocaleLowerCase('de'))
  const groups = entriesOf(known).map(({ name, entries }) => ({ name, entries: entries.filter(({ title, files }) => isFound(title) || files.some(isFound)) }))
  return (
    <nav aria-label="Inhalt">
      <label>Suchen<input type="search" value={word} onInput={(event) => setWord(event.currentTarget.value)} /></label>
      {groups.filter(({ entries }) => entries.length).map(({ name, entries }) => (
        <details key={name} open={word !== '' || entries.some(({ files }) => files[0] === current)}>
          <summary>{name} ({entries.length})</summary>
          <ul>
            {entries.map(({ title, files }) => (
              <li key={files[0]}>
                <a href={`#${files[0]}`} aria-current={files[0] === current ? 'page' : undefined}>{title}{files.some((path) => changed.includes(path)) ? ' (nicht gespeichert)' : ''}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  )
}
