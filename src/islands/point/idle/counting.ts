/** `asked`: the question is to be shown. `gone`: nobody has answered. */
export type Presence = 'there' | 'asked' | 'gone'

export interface Counting {
  /** A sign that somebody is there. While it is asked, only the answer counts. */
  sign(): void
  answer(): void
  presence(): Presence
  /** What is left of the time to answer: 1 … 0. */
  left(): number
}

/** A timer may be a little early, in milliseconds. */
const EARLY = 50
/** A question that comes later than this after its time was held back by a screen that slept: then all of its time begins now. In milliseconds. */
const LATE = 2000

/**
 * Counts since the last sign of a person. On a clock that only goes forward: that of the device may be set while somebody reads.
 * A screen that slept through question and answer is left.
 * @param ask seconds until the question
 * @param answer seconds to answer
 * @param now milliseconds on that clock
 */
export function createCounting({ ask, answer }: { ask: number; answer: number }, now = () => performance.now()): Counting {
  let last = now()
  let asked: number | undefined
  const anew = () => {
    last = now()
    asked = undefined
  }
  const presence = (): Presence => {
    const due = last + ask * 1000
    const late = now() - due
    if (asked === undefined && late >= -EARLY && late < answer * 1000) asked = late < LATE ? due : now()
    if (late >= answer * 1000 - EARLY && (asked === undefined || left() <= EARLY / answer / 1000)) return 'gone'
    return asked === undefined ? 'there' : 'asked'
  }
  const left = () => (asked === undefined ? 1 : Math.max(0, 1 - (now() - asked) / (answer * 1000)))
  return { sign: () => void (asked === undefined && anew()), answer: anew, presence, left }
}
