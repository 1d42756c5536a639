import type { Fact } from '../catalogue.ts'
import { remembered } from '../remembered.ts'

/** To make one takes longer than to write a hundred dates. */
const calendar = remembered((tag, day: string) => new Intl.DateTimeFormat([tag, 'de'], { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }), timeZone: 'UTC' }))

/** „2027-01-01“ → „1. Januar 2027“, „2022-02“ → „Februar 2022“, as readers of a language write it; anything else stays as it is. */
export function formatDate(iso: string, tag = 'de'): string {
  const match = /^\d{4}-(\d{2})(-\d{2})?$/.exec(iso)
  if (!match || Number.isNaN(Date.parse(iso))) return iso
  return calendar(tag, match[2] ?? '').format(new Date(iso))
}

/** A number as readers of a language write it. Years keep their four digits, cents are shown when there are any. */
export function formatNumber(value: number, unit = '', tag = 'de'): string {
  if (unit.startsWith('Jahr') || (Number.isInteger(value) && value < 10_000)) return String(value)
  const cents = !Number.isInteger(value) && unit.startsWith('Euro')
  return new Intl.NumberFormat([tag, 'de'], cents ? { minimumFractionDigits: 2 } : {}).format(value)
}

/**
 * What `{fact}` or `{fact.key}` prints.
 * @returns undefined when the fact has no such value, or one that is no number, date or address
 */
export function factValue(fact: Fact, key?: string, tag?: string): string | undefined {
  const value = key ? fact.values?.[key] : fact.value
  if (typeof value === 'number') return formatNumber(value, key ? '' : fact.unit, tag)
  if (value === undefined) return undefined
  if (key || fact.unit === 'URL') return formatDate(value, tag)
  return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? formatDate(value, tag) : undefined
}

/** The keys that may stand behind the dot of `{fact.key}`. */
export const valueKeys = (fact: Fact): string[] => Object.keys(fact.values ?? {})
