import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'
import { Glyph } from '../picture/picture.tsx'

interface AmountProps {
  name: string
  words: Key
  told?: Key
  unit: Key
  least: number
  most: number
  /** What one touch of „Mehr“ adds. */
  step: number
}

/** A number: by two buttons, or typed. */
export function Amount({ name, words, told, unit, least, most, step }: AmountProps) {
  const { line } = useKiosk()
  const id = `staff-amount-${name}`
  return (
    <div class="staff-amount" data-amount={name} data-least={least} data-most={most} data-step={step}>
      <label for={id}><Line line={line(words)} /></label>
      {told && <p id={`${id}-told`}><Line line={line(told)} /></p>}
      <div class="staff-steps">
        <Step by={-1} sign="minus" words="staff.less" of={words} />
        <input id={id} type="text" inputMode="numeric" autocomplete="off" maxLength={4} aria-describedby={`${told ? `${id}-told ` : ''}${id}-unit ${id}-error`} />
        <Step by={1} sign="plus" words="staff.more" of={words} />
        <span id={`${id}-unit`}><Line line={line(unit)} /></span>
      </div>
      <p id={`${id}-error`} class="staff-error" data-part="error" hidden><Line line={line('staff.error', { least, most })} /></p>
    </div>
  )
}

function Step({ by, sign, words, of }: { by: number; sign: string; words: Key; of: Key }) {
  const { t } = useKiosk()
  return <button type="button" class="switch" data-by={by} aria-label={`${t(words)}: ${t(of)}`}><Glyph name={sign} /></button>
}
