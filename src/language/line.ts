import { hash53 } from './hash53.ts'
import { spokenForm } from './spoken/spoken-form.ts'

/**
 * The short stable id of a line: what is shown, spoken, highlighted and checked share it.
 * It hangs on the spoken form, so that a moved bold mark or hyphen keeps the recorded clip.
 * @param pronunciation how the line is said, where the author has written it down
 */
export function lineId(text: string, pronunciation?: string): string {
  const said = (pronunciation ?? spokenForm(text)).normalize('NFC').replace(/\s+/g, ' ').trim()
  return hash53(said, 1).toString(36).slice(-5).padStart(5, '0') + hash53(said, 2).toString(36).slice(-5).padStart(5, '0')
}
