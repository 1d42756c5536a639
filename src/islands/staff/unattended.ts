/** Nobody has touched the page for so long: then it is locked. In milliseconds. */
const LONGEST = 10 * 60 * 1000
const TICK = 1000
const SIGNS = ['pointerdown', 'keydown', 'input', 'scroll', 'wheel']

/** Locks the page when nobody has touched it for ten minutes, when a visit ends, and when the browser brings it back from its memory. */
export function lockWhenLeft(isOpen: () => boolean, lock: () => void, signal: AbortSignal): void {
  let touched = performance.now()
  const look = () => isOpen() && performance.now() - touched >= LONGEST && lock()
  const timer = setInterval(look, TICK)
  signal.addEventListener('abort', () => clearInterval(timer))
  for (const sign of SIGNS) addEventListener(sign, () => (look(), (touched = performance.now())), { signal, capture: true, passive: true })
  document.addEventListener('visibilitychange', look, { signal })
  addEventListener('kiosk:reset', lock, { signal })
  addEventListener('pagehide', lock, { signal })
}
