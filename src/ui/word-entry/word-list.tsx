import type { GlossaryEntry } from '../../content/catalogue.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

/** The words of one letter, each a link to its explanation. */
export function WordList({ path, entries }: { path: string; entries: readonly GlossaryEntry[] }) {
  const { address, language } = useKiosk()
  return (
    <ul class="word-list">
      {entries.map(({ id, word }) => <li id={id}><a class="lined" href={address(`${path}#${id}`)}><Line line={word[language.id]!} /></a></li>)}
    </ul>
  )
}

/** The letters from A to Z that have words. @param here the address of the letter that is being read */
export function Letters({ letters, here }: { letters: readonly { letter: string; path: string }[]; here?: string }) {
  const { address, t } = useKiosk()
  return (
    <nav aria-label={t('glossary.letters')}>
      <ul class="letters">
        {letters.map(({ letter, path }) => <li><a href={address(path)} aria-current={path === here ? 'page' : undefined}>{letter}</a></li>)}
      </ul>
    </nav>
  )
}
