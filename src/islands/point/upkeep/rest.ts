/** Whether nobody is there. */
export interface Rest {
  /** Whether it is so now. */
  is(): boolean
  /** Calls back each time it begins. */
  onRest(tell: () => void): void
}

/** A touch that began no visit: somebody stands there all the same. In milliseconds. */
const STANDS = 10_000

/**
 * The screen tells with `kiosk:rest` that nobody is there, and with `kiosk:begin` that somebody is.
 * @param signal ends it
 */
export function watchRest(signal: AbortSignal): Rest {
  const tells: (() => void)[] = []
  let isResting = false
  let touched = -STANDS
  const begin = () => {
    isResting = true
    tells.forEach((tell) => tell())
  }
  document.addEventListener('kiosk:rest', begin, { signal })
  document.addEventListener('kiosk:begin', () => void (isResting = false), { signal })
  for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, () => void (touched = performance.now()), { signal, capture: true })
  return { is: () => isResting && performance.now() - touched >= STANDS, onRest: (tell) => void tells.push(tell) }
}
