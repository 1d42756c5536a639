import { now } from '../model/monotonic.ts'
import { keepForSession, keptForSession } from '../model/session.ts'

/** So long a page is left alone after it was loaded anew, in milliseconds: it must be readable also when that does not help. */
const AGAIN = 60_000
const RELOADED = 'reloaded'

/** How long ago this tab was loaded anew. A browser that was started anew may have a clock that lies before what was kept: then it counts for nothing. */
export function reloadedAgo(): number {
  const ago = now() - Number(keptForSession(RELOADED))
  return ago >= 0 ? ago : Infinity
}

/** Loads the page anew, once a minute at the most; not at all in a browser that keeps nothing, where it would have no end. */
export function reloadOnce(): void {
  if (reloadedAgo() < AGAIN) return
  keepForSession(RELOADED, now())
  if (reloadedAgo() < AGAIN) void reloadIfServed()
}

/** Without a worker the server answers, and the page of its error would have no script that brings this one back. */
async function reloadIfServed(): Promise<void> {
  const isServed = navigator.serviceWorker?.controller ?? (await fetch(location.href, { method: 'HEAD' }).then(({ ok }) => ok, () => false))
  if (isServed) location.reload()
}
