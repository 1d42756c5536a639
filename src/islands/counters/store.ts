import { attempt } from '../../model/session.ts'

/** How often something happened in a month: by the path of a page, or by path and question (`wegweiser/was-passt/#wo`). */
export interface Month {
  opened: Record<string, number>
  left: Record<string, number>
}

/** By month, as `2026-11`. */
export type Counters = Record<string, Month>

const NAME = 'counters'
const MOST_MONTHS = 36
/** More pages than the kiosk has, in a month; what comes after them isn't counted. */
const MOST_NAMES = 500
const MOST = 999_999
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const COUNTED = /^[a-z0-9/#_.-]{0,160}$/

/** What was counted. Whatever lies there: what can't be a counter is left out. */
export function readCounters(): Counters {
  const found = Object(attempt(() => JSON.parse(localStorage.getItem(NAME)!) as unknown)) as Record<string, unknown>
  const months = Object.keys(found).filter((month) => MONTH.test(month)).sort().slice(-MOST_MONTHS)
  return Object.fromEntries(months.map((month) => {
    const { opened, left } = Object(found[month]) as Partial<Month>
    return [month, { opened: tidy(opened), left: tidy(left) }]
  }))
}

/** Counts one thing in a month. */
export function count(month: string, kind: keyof Month, name: string): void {
  const counters = readCounters()
  const now = (counters[month] ??= { opened: {}, left: {} })
  now[kind] = tidy({ ...now[kind], [name]: (now[kind][name] ?? 0) + 1 })
  write(counters)
}

/** Deletes everything that was counted. @returns whether it is gone */
export const clearCounters = (): boolean => attempt(() => (localStorage.removeItem(NAME), true)) ?? false

function write(counters: Counters): void {
  const kept = Object.keys(counters).sort().slice(-MOST_MONTHS).map((month) => [month, counters[month]])
  attempt(() => localStorage.setItem(NAME, JSON.stringify(Object.fromEntries(kept))))
}

function tidy(found: unknown): Record<string, number> {
  const entries = Object.entries(Object(found) as Record<string, unknown>).filter(([name, number]) => COUNTED.test(name) && Number.isInteger(number) && (number as number) > 0)
  return Object.fromEntries(entries.slice(0, MOST_NAMES).map(([name, number]) => [name, Math.min(MOST, number as number)]))
}
