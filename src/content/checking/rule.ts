import type { InferOutput } from 'valibot'
import type { Fact } from '../catalogue.ts'
import type { checkingSchema } from '../schema/checking.ts'

export type Kind = keyof InferOutput<typeof checkingSchema>

/** The rule, and the two days from which it counts. */
export interface Checking {
  months: Readonly<Record<Kind, number>>
  asOf: string
  lawCheckedOn: string
}

/** The kinds of the layers; what nobody is sure of is looked at sooner, whatever its layer. */
const KINDS: Readonly<Record<string, Kind>> = { recht: 'law', aenderung: 'law', zahl: 'figure' }

export const kindOf = ({ layer, confidence, asOf }: Pick<Fact, 'layer' | 'confidence' | 'asOf'>): Kind =>
  confidence === 'low' || isUnknown(asOf) ? 'unsure' : (KINDS[layer] ?? 'programme')

/** Whether a Stand names no year: nobody knows how old it is. */
export const isUnknown = (asOf: string): boolean => !/\b(19|20)\d\d/.test(asOf)

/** The day on which an entry was last looked at: the kiosk's own, or the day of the entry where that is younger. A text says its own. */
export function lastLook({ asOf, lawCheckedOn }: Checking, kind: Kind, own: string): string {
  if (kind === 'text') return own
  const kiosk = kind === 'law' ? lawCheckedOn : asOf
  return /^\d{4}-\d{2}-\d{2}$/.test(own) && own > kiosk ? own : kiosk
}

/** The same day some months later; the last of the month where it has no such day. */
export function monthsAfter(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}
