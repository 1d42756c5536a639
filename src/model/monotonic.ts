import { keepForSession, keptForSession } from './session.ts'

/** Milliseconds on a clock that nobody sets: it goes on from page to page, and takes no part in what the date does. */
export const now = (): number => performance.timeOrigin + performance.now()

/**
 * How long something is ago, over many pages of this tab. What was never begun begins with this page.
 * A browser may be started anew with what a tab had kept, and its clock lie before that: then it begins afresh too.
 */
export function ago(name: string): number {
  const kept = keptForSession(name)
  if (typeof kept === 'number' && kept <= now()) return now() - kept
  keepForSession(name, performance.timeOrigin)
  return performance.now()
}

/** Lets something begin now. */
export const beginAnew = (name: string): void => keepForSession(name, now())
