import type { Fact } from '../catalogue.ts'

const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']

/** „2027-01-01“ → „1. Januar 2027“, „2022-02“ → „Februar 2022“; anything else stays as it is. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso)
  if (!match) return iso
  const [, year, month, dayOfMonth] = match
  const name = MONTHS[Number(month) - 1]
  if (!name) return iso
  return dayOfMonth ? `${Number(dayOfMonth)}. ${name} ${year}` : `${name} ${year}`
}

/** A number as German readers write it. Years keep their four digits, cents are shown when there are any. */
export function formatNumber(value: number, unit = ''): string {
  if (unit.startsWith('Jahr') || (Number.isInteger(value) && value < 10_000)) return String(value)
  const cents = !Number.isInteger(value) && unit.startsWith('Euro')
  return new Intl.NumberFormat('de-DE', cents ? { minimumFractionDigits: 2 } : {}).format(value)
}

/**
 * What `{fact}` or `{fact.key}` prints.
 * @returns undefined when the fact has no such value, or one that is no number, date or address
 */
export function factValue(fact: Fact, key?: string): string | undefined {
  const value = key ? fact.values?.[key] : fact.value
  if (typeof value === 'number') return formatNumber(value, key ? '' : fact.unit)
  if (value === undefined) return undefined
  if (key || fact.unit === 'URL') return formatDate(value)
  return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? formatDate(value) : undefined
}

/** The keys that may stand behind the dot of `{fact.key}`. */
export const valueKeys = (fact: Fact): string[] => Object.keys(fact.values ?? {})
