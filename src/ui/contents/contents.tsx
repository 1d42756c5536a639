import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

/** So few headings are seen by scrolling a little. */
const WORTH = 4

/** The id of a heading: its number, so that the same address leads to the same part in every language. */
export const partId = (index: number) => `teil-${index + 1}`

/** „Auf dieser Seite“: the headings of a long text, folded up. A short text has none. */
export function Contents({ headings }: { headings: readonly { id: string; line: LineData }[] }) {
  const { line, t } = useKiosk()
  if (headings.length < WORTH) return null
  return (
    <nav class="contents" aria-label={t('contents.title')}>
      <details>
        <summary><Line line={line('contents.title')} /></summary>
        <ul>{headings.map(({ id, line }) => <li><a class="lined" href={`#${id}`}><Line line={line} /></a></li>)}</ul>
      </details>
    </nav>
  )
}
