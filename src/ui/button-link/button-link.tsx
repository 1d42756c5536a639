import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'
import { Glyph } from '../picture/picture.tsx'

/** A link as large as a button, with a sign. */
export function ButtonLink({ path, glyph, line }: { path: string; glyph: string; line: LineData }) {
  return <a class="switch" href={useKiosk().address(path)}><Glyph name={glyph} /><Line line={line} /></a>
}
