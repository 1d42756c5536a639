/** What runs in the measured pages. Each function stands alone: it is sent there as text. */

/**
 * @typedef {{ lcp: number, shifts: [number, number][], tasks: [number, number][] }} Seen
 *   times in milliseconds; each shift with its value, each long task with its length
 * @typedef {{ fcp: number, lcp: number, tbt: number, cls: number }} Felt
 */

/** Watches from the beginning what a person sees and waits for. */
export function watchPage() {
  /** @type {Seen} */
  const seen = { lcp: 0, shifts: [], tasks: [] }
  Object.assign(globalThis, { benchSeen: seen })
  const watch = (/** @type {string} */ type, /** @type {(entry: any) => unknown} */ note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime))
  watch('layout-shift', ({ startTime, value, hadRecentInput }) => hadRecentInput || seen.shifts.push([startTime, value]))
  watch('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]))
}

/**
 * Blocking time: of each long task after the first paint, what is over 50 ms.
 * Layout shift: the worst window of at most 5 s, without a pause of 1 s in it.
 * @returns {Felt}
 */
export function readPage() {
  const { lcp, shifts, tasks } = /** @type {{ benchSeen: Seen }} */ (/** @type {unknown} */ (globalThis)).benchSeen
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
  const tbt = tasks.filter(([start]) => start >= fcp).reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0)
  let [cls, sum, began, last] = [0, 0, -Infinity, -Infinity]
  for (const [time, value] of shifts) {
    const isNew = time - last > 1000 || time - began > 5000
    if (isNew) began = time
    sum = (isNew ? 0 : sum) + value
    last = time
    cls = Math.max(cls, sum)
  }
  return { fcp, lcp, tbt, cls }
}

/**
 * Notes when a link is tapped, and when the next page is painted without a new document: two pages have two titles.
 * The time of a tap is kept for the next document.
 */
export function watchTaps() {
  const title = () => document.querySelector('h1')?.textContent
  const now = () => performance.timeOrigin + performance.now()
  const afterNextFrame = (/** @type {() => void} */ tell) => requestAnimationFrame(() => {
    const channel = new MessageChannel()
    channel.port1.onmessage = tell
    channel.port2.postMessage(null)
  })
  addEventListener('click', ({ timeStamp }) => {
    sessionStorage.setItem('bench-tapped', String(performance.timeOrigin + timeStamp))
    const before = title()
    const watch = new MutationObserver(() => {
      if (!title() || title() === before) return
      watch.disconnect()
      afterNextFrame(() => sessionStorage.setItem('bench-painted', String(now())))
    })
    watch.observe(document, { subtree: true, childList: true, characterData: true })
  }, { capture: true })
}

/**
 * How long it took from the tap to the painted next page, in milliseconds; null while it isn't painted.
 * A new document tells it by its first paint.
 * @returns {number | null}
 */
export function tapToPaint() {
  const tapped = Number(sessionStorage.getItem('bench-tapped') ?? NaN)
  const changed = sessionStorage.getItem('bench-painted')
  if (tapped > performance.timeOrigin) return changed ? Number(changed) - tapped : null
  const paint = performance.getEntriesByName('first-contentful-paint')[0]
  return paint ? performance.timeOrigin + paint.startTime - tapped : null
}

/** Forgets the tap before. */
export function forgetTap() {
  sessionStorage.removeItem('bench-tapped')
  sessionStorage.removeItem('bench-painted')
}

/** When a newer version is stored beside the old one. */
export async function whenUpdated() {
  const registration = await navigator.serviceWorker.ready
  void registration.update()
  while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Milliseconds from the beginning of the page until its worker has stored everything and is active. */
export async function whenStored() {
  await navigator.serviceWorker.ready
  return performance.now()
}
