import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

/** What begins with a letter. */
export interface LetterGroup {
  letter: string
  entries: readonly { path: string; label: LineData }[]
}

/** Letters to touch. @param path the page on which they lead to their entries; left out on that page itself */
export function LetterLinks({ groups, path }: { groups: readonly LetterGroup[]; path?: string }) {
  const { address } = useKiosk()
  const page = path ? address(path) : ''
  return <ul class="letters">{groups.map(({ letter }) => <li><a href={`${page}#${letter}`}>{letter}</a></li>)}</ul>
}

/** Everything, by its first letter. Without pictures: so many would be too heavy for one page. */
export function EntryGroups({ groups }: { groups: readonly LetterGroup[] }) {
  const { address } = useKiosk()
  return (
    <>
      {groups.map(({ letter, entries }) => (
        <section class="letter-group">
          <h2 id={letter}>{letter}</h2>
          <ul class="entries">{entries.map(({ path, label }) => <li><a class="lined" href={address(path)}><Line line={label} /></a></li>)}</ul>
        </section>
      ))}
    </>
  )
}
