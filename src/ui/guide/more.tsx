import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'

/** Pages on which to read on, by their names. */
export function More({ pages }: { pages: readonly { path: string; label: LineData }[] }) {
  const { address, line } = useKiosk()
  if (!pages.length) return null
  return (
    <div class="more">
      <Lines lines={[line('guide.read')]} />
      <ul>{pages.map(({ path, label }) => <li><a class="lined" href={address(path)}><Line line={label} /></a></li>)}</ul>
    </div>
  )
}
