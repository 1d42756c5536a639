import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'

/**
 * Help with violence: calm, in sight, and the numbers without a tap. It is not a question and leaves no trace.
 * @param path the page that says more
 * @param numbers the sentences of that page that name a number
 */
export function UrgentHelp({ path, picture, numbers }: { path: string; picture: string; numbers: readonly LineData[] }) {
  const { line, address } = useKiosk()
  return (
    <aside class="urgent-help" aria-label={useKiosk().t('urgent.title')}>
      <Picture meaning={picture} size="small" />
      <div>
        <a class="lined" href={address(path)}><Line line={line('urgent.title')} /></a>
        <Lines lines={numbers} />
      </div>
    </aside>
  )
}
