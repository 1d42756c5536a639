import { keepForSession, keptForSession } from '../../keeping.ts'
import { attempt } from '../../../model/session.ts'
import { isInside } from './link.ts'

/** A place where a person was. */
export interface Step {
  /** Path and fragment. */
  at: string
  /** How far the page was scrolled, in CSS pixels. */
  y: number
  /** What the entry of the history carried: a guide keeps there which answer is being changed. */
  state: unknown
  /** „Zurück“ is on its way there. */
  isDue?: boolean
}

const NAME = 'trail'

/** Nobody goes back further; the storage of a session isn't endless. */
const MOST = 100

/** Where „Zurück“ leads, the last place at the end. Whatever lies there: what is no place isn't one. */
export const trail = (): Step[] => [keptForSession(NAME)].flat().filter(isStep)

/** A browser reads `/\t/anderswo.example` as another address than it looks: only what it reads counts. */
function isStep(value: unknown): value is Step {
  const { at } = Object(value) as Partial<Step>
  const address = typeof at === 'string' && at.startsWith('/') ? attempt(() => new URL(at, location.href)) : undefined
  return address !== undefined && isInside(address)
}

const keepTrail = (steps: readonly Step[]) => keepForSession(NAME, steps.slice(-MOST))

/** The place where the person is now. */
export const here = (): string => location.pathname + location.hash

/** Remembers the place that is being left. Of a page about violence nothing is remembered. */
export function remember(y = scrollY): void {
  if (!document.querySelector('main[data-sensitive]')) keepTrail([...trail(), { at: here(), y, state: history.state as unknown }])
}

/** Takes the last place from the list. */
export function takeLast(): Step | undefined {
  const steps = trail()
  const last = steps.pop()
  keepTrail(steps)
  return last
}

/** Puts a place at the end, to which „Zurück“ is on its way. */
export const setDue = (step: Step): void => keepTrail([...trail(), { ...step, isDue: true }])

/** The place to which „Zurück“ was on its way, if this is it. */
export function arrived(): Step | undefined {
  if (!trail().at(-1)?.isDue) return undefined
  const step = takeLast()!
  return step.at === here() ? step : undefined
}
