import { part } from '../parts.ts'

export interface Wait {
  /** Begins to wait. @param tries how many wrong tries it is for */
  begin(seconds: number, tries: number): void
  isOn(): boolean
  /** For how many wrong tries was waited last. */
  after(): number
}

/** How often the seconds that are left are counted anew, in milliseconds. */
const TICK = 250

/** A wait that is counted on a clock that nobody can set. It shows the seconds; a screen reader isn't told each of them. */
export function createWait(element: HTMLElement, over: () => void, signal: AbortSignal): Wait {
  const left = part(element, 'left')!
  let end = 0
  let after = 0
  let timer: ReturnType<typeof setInterval> | undefined
  const stop = () => {
    clearInterval(timer)
    element.hidden = true
  }
  const show = () => {
    const seconds = Math.ceil((end - performance.now()) / 1000)
    if (seconds <= 0) return stop(), over()
    left.textContent = String(seconds)
  }
  signal.addEventListener('abort', () => (stop(), left.replaceChildren()))
  return {
    begin(seconds, tries) {
      stop()
      after = tries
      end = performance.now() + seconds * 1000
      if (!seconds) return
      element.hidden = false
      timer = setInterval(show, TICK)
      show()
    },
    isOn: () => performance.now() < end,
    after: () => after,
  }
}
