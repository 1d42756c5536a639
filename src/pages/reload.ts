import { keepForSession, keptForSession } from '../model/session.ts'

/** So long a page is left alone after it was loaded anew, in milliseconds: it must be readable also when that does not help. */
const AGAIN = 60_000
const RELOADED = 'reloaded'

/** Loads the page anew, once a minute at the most. */
export function reloadOnce(): void {
  // A clock that nobody sets. A browser that was started anew may have one that lies before what was kept: then it counts for nothing.
  const now = performance.timeOrigin + performance.now()
  const ago = now - Number(keptForSession(RELOADED))
  if (ago >= 0 && ago < AGAIN) return
  keepForSession(RELOADED, now)
  location.reload()
}
