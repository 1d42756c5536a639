import { leave } from '../leave.ts'
import { isPoint, leavePoint } from '../operator.ts'
import { part } from '../parts.ts'
import { listenToButtons, type Setting } from './setting.ts'

/** Closes the settings, changes the code, or makes an information point an ordinary device again. */
export const end: Setting = (section, { lock, askForNewCode, signal }) => {
  const stop = () => {
    leavePoint()
    leave()
  }
  part(section, 'point')!.hidden = !isPoint()
  listenToButtons(section, { lock, code: askForNewCode, leave: stop }, signal)
}
