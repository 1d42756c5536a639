import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

/** What begins with a letter. */
export interface LetterGroup {
  letter: string
  entries: readonly { path: string; label: LineData }[]
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
