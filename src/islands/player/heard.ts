/** What a sound tells while it goes on. */
export interface Turn {
  done(): void
  fail(fault: unknown): void
  /** From now on it may take so many milliseconds; then it counts as failed. */
  patience(milliseconds: number): void
}

/** No sign of life for so long, or so much longer than expected: nothing comes any more. In milliseconds. */
export const PATIENCE = 8000

/**
 * Something that is heard: it ends, fails, takes too long or is stopped. What comes first counts. What its events are called
 * says nothing: a voice that is stopped ends in Firefox, and has an error in Chrome.
 * @param begin starts the sound; gives back how it is silenced
 */
export function heard(signal: AbortSignal, begin: (turn: Turn) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let silence = () => {}
    let isOver = false
    const over = (end: () => void) => {
      if (isOver) return
      isOver = true
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      silence()
      end()
    }
    const fail = (fault: unknown) => over(() => reject(fault as Error))
    const stop = () => fail(signal.reason)
    const patience = (milliseconds: number) => {
      clearTimeout(timer)
      if (!isOver) timer = setTimeout(() => fail(new Error('Nothing was heard in time.')), milliseconds)
    }
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop)
    patience(PATIENCE)
    const hush = begin({ done: () => over(resolve), fail, patience })
    if (isOver) hush()
    else silence = hush
  })
}

/** How a line is to be said. */
export interface How {
  slow: boolean
  signal: AbortSignal
}

/** A browser that allows no sound before a touch says so with this name. */
export const isForbidden = (fault: unknown): boolean => (fault as { name?: string } | undefined)?.name === 'NotAllowedError'

/** Slower, as a part of the usual speed. */
export const SLOW = 0.8
