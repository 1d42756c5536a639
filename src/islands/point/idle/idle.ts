import { leave } from '../../leave.ts'
import { operator } from '../../operator.ts'
import { begin, isAtRest } from '../presence.ts'
import { swallowTaps } from '../swallow.ts'
import { createCounting } from './counting.ts'
import { createQuestion } from './question.ts'

/** What only a person does. */
const TOUCHES = ['pointerdown', 'keydown', 'input', 'wheel', 'click']
/** What a person does, and what a page may do by itself: no visit begins with it. */
const SIGNS = [...TOUCHES, 'pointerup', 'pointermove', 'touchmove', 'scroll']

/** Milliseconds between two looks. */
const BEAT = 1000

/** Those who look after the screen read labels and type codes: they get more time, in seconds. */
const AT_WORK = 600

/**
 * Ends a visit when nobody has been there for a while, after asking. Where nobody has touched the screen since the last visit, nothing is asked.
 * @param go ends the visit; tests look at it
 */
export function idle(go = leave): () => void {
  const ends = new AbortController()
  const counting = createCounting(times())
  let beat: ReturnType<typeof setInterval> | undefined

  const over = () => {
    stop()
    go()
  }
  const stop = () => {
    clearInterval(beat)
    ends.abort()
    question.hush()
  }
  const stay = () => {
    counting.answer()
    question.hide()
    swallowTaps()
    start()
  }
  const question = createQuestion({ yes: stay, finish: over })
  const look = () => {
    if (isAtRest() || isSounding()) counting.sign()
    const presence = counting.presence()
    if (presence === 'gone') over()
    if (presence === 'asked') question.show(counting.left())
  }
  /** The beat goes from the last sign on, so that it falls on the second. */
  const start = () => {
    clearInterval(beat)
    beat = setInterval(look, BEAT)
  }
  const sign = (event: Event) => {
    if (document.querySelector('.attract[open]') || isStill(event) || counting.presence() !== 'there') return
    if (TOUCHES.includes(event.type)) begin()
    counting.sign()
    start()
  }

  for (const type of SIGNS) addEventListener(type, sign, { capture: true, passive: true, signal: ends.signal })
  document.addEventListener('visibilitychange', look, { signal: ends.signal })
  for (const type of ['kiosk:reset', 'pagehide']) addEventListener(type, stop, { signal: ends.signal })
  start()
  return () => {
    stop()
    question.hide()
  }
}

/** Seconds until the question, and to answer it. */
function times(): { ask: number; answer: number } {
  const { ask, answer } = operator()
  return document.querySelector('main [data-island=staff]') ? { ask: AT_WORK - answer, answer } : { ask, answer }
}

/** The player tells while it reads; a film tells itself. */
const isSounding = () => 'sounding' in document.body.dataset || [...document.querySelectorAll<HTMLMediaElement>('video, audio')].some(({ paused, ended }) => !paused && !ended)

/** A page that changes below a mouse makes the browser tell of a pointer that hasn't moved. */
const isStill = (event: Event) => event.type === 'pointermove' && (event as PointerEvent).movementX === 0 && (event as PointerEvent).movementY === 0
