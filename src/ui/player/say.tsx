import { plainText, type Line } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Glyph } from '../picture/picture.tsx'

/** Reads one thing aloud: the tile, the question with its answers, or the card around it. Only shown where something can be heard. */
export function Say({ label }: { label: Line }) {
  return <button type="button" class="say" aria-label={useKiosk().t('read.say', { label: plainText(label) })}><Glyph name="speaker-high" /></button>
}
