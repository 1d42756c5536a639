import { useKiosk } from '../kiosk/kiosk.ts'
import { Glyph } from '../picture/picture.tsx'

/** Leaves one line clear and dims the rest. The handle takes fingers, mouse and arrow keys; everything else lets them through. */
export function ReadingMask() {
  return (
    <div id="reading-mask" class="mask" hidden>
      <div class="mask-handle" role="slider" tabIndex={0} aria-orientation="vertical" aria-label={useKiosk().t('reading.mask.move')} aria-valuemin={1} aria-valuemax={1} aria-valuenow={1}>
        <Glyph name="arrows-vertical" />
      </div>
    </div>
  )
}
