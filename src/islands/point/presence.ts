import { keepForSession, keptForSession } from '../keeping.ts'

const BEGUN = 'begun'

/** Whether somebody has touched this screen since the last visit ended. */
export const isBegun = (): boolean => keptForSession(BEGUN) === true

/** Whether the page is the start page, in any language. */
export const isStart = (): boolean => location.pathname === document.documentElement.dataset['start']

/** Whether nobody is there: the start page stands, and nobody has touched it yet. */
export const isAtRest = (): boolean => isStart() && !isBegun()

/** Somebody is there. Told once a visit, as `kiosk:begin` on the document. */
export function begin(): void {
  if (isBegun()) return
  keepForSession(BEGUN, true)
  document.dispatchEvent(new CustomEvent('kiosk:begin'))
}

/** Tells, as `kiosk:rest` on the document, that nobody is there: what would disturb a person may happen now. */
export const rest = (): void => void document.dispatchEvent(new CustomEvent('kiosk:rest'))
