import { toLine } from '../../language/plain-line.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Glyph } from '../picture/picture.tsx'

/** What stands there before the code is right. Each part says in `data-when` in which state it is shown. */
export function Lock({ least, most }: { least: number; most: number }) {
  const { line } = useKiosk()
  return (
    <section class="staff-lock" data-part="lock" hidden>
      <div data-when="insecure"><Lines lines={[line('staff.insecure'), line('staff.insecure.why')]} /></div>
      <div data-when="broken"><Lines lines={[line('staff.broken'), line('staff.broken.do')]} /></div>
      <div data-when="refused"><Lines lines={[line('staff.refused'), line('staff.refused.why')]} /></div>
      <form data-when="first new again enter" data-part="form">
        <label for="staff-code" class="staff-asked">
          <span data-when="first"><Line line={line('staff.code.first')} /></span>
          <span data-when="new"><Line line={line('staff.code.new')} /></span>
          <span data-when="again"><Line line={line('staff.code.again')} /></span>
          <span data-when="enter"><Line line={line('staff.code.enter')} /></span>
        </label>
        <p id="staff-code-rule" data-when="first new"><Line line={line('staff.code.rule', { least, most })} /></p>
        <input id="staff-code" class="staff-code" type="text" inputMode="none" autocomplete="off" spellcheck={false} maxLength={most} aria-describedby="staff-code-rule staff-code-said" />
        <p id="staff-code-said" class="staff-said" role="status" data-part="said" />
        <p class="staff-wait" data-part="wait" hidden><Line line={line('staff.code.left')} /> <span data-part="left" /></p>
        <Keys />
        <p data-when="new"><button type="button" class="switch" data-do="keep"><Line line={line('staff.code.keep')} /></button></p>
      </form>
      <div class="staff-protects" data-when="first new again enter">
        <h2><Line line={line('staff.protects')} /></h2>
        <Lines lines={[line('staff.protects.from'), line('staff.protects.few'), line('staff.protects.not')]} />
      </div>
    </section>
  )
}

/** The digits as on a telephone. */
function Keys() {
  const { t, line } = useKiosk()
  return (
    <div class="staff-keys">
      {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => <Key digit={digit} />)}
      <button type="button" class="switch" data-key="delete" aria-label={t('staff.code.delete')}><Glyph name="backspace" /></button>
      <Key digit="0" />
      <button type="submit" class="button" data-key="done"><Line line={line('staff.code.done')} /></button>
    </div>
  )
}

const Key = ({ digit }: { digit: string }) => <button type="button" class="switch" data-key={digit}><Line line={toLine(digit)} /></button>
