import { attempt, keepForSession, keptForSession } from './session.ts'

/** `point`: an information point, which belongs to nobody. `shared`: a device that several people use. */
export type Role = 'point' | 'shared'

/** What somebody who looks after this device has set on it. It outlives every visit. */
export interface Operator {
  role: Role
  /** Seconds without a touch until „Sind Sie noch da?“. */
  ask: number
  /** Seconds to answer. */
  answer: number
  /** 0.1 to 1. */
  volume: number
  /** The path below the base at which a visit begins: empty, or that of a language as `alltag/`. */
  start: string
  printer: boolean
  counts: boolean
}

/** Not shorter than 20 seconds to answer: WCAG 2.2.1. 120 and 45: what VVSG asks of voting machines (decision 0601). */
export const TIMES = { ask: { least: 30, most: 1800, usual: 120 }, answer: { least: 20, most: 300, usual: 45 } } as const

const NAME = 'operator'
const KIOSK = 'kiosk'

/** Whatever lies there. */
const kept = () => Object(attempt(() => JSON.parse(localStorage.getItem(NAME)!) as unknown)) as Record<string, unknown>

const roleOf = ({ role }: Record<string, unknown>): Role => (role === 'point' ? 'point' : 'shared')

/** What is set on this device: what can't be is as usual. */
export function operator(): Operator {
  const found = kept()
  const within = (value: unknown, { least, most, usual }: { least: number; most: number; usual: number }) =>
    typeof value === 'number' && value >= least && value <= most ? value : usual
  return {
    role: roleOf(found),
    ask: within(found['ask'], TIMES.ask), answer: within(found['answer'], TIMES.answer), volume: within(found['volume'], { least: 0.1, most: 1, usual: 1 }),
    start: /^([a-z-]+\/)?$/.test(String(found['start'])) ? String(found['start']) : '', printer: found['printer'] !== false, counts: found['counts'] === true,
  }
}

/** Changes what is set on this device. @returns whether the browser could keep it */
export const setOperator = (change: Partial<Operator>): boolean =>
  attempt(() => (localStorage.setItem(NAME, JSON.stringify({ ...operator(), ...change })), true)) ?? false

/** Whether this is an information point: by its role, or by `?kiosk=1` for this tab only. Each page asks it before its first paint. */
export const isPoint = (): boolean => keptForSession(KIOSK) === true || roleOf(kept()) === 'point'

/** Makes this tab an information point, until it is closed. */
export const enterPoint = (): void => keepForSession(KIOSK, true)

/** Makes this device an ordinary one again. */
export function leavePoint(): void {
  attempt(() => sessionStorage.removeItem(KIOSK))
  if (operator().role === 'point') setOperator({ role: 'shared' })
}
