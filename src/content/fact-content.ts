import type { Line, Span } from '../language/text.ts'
import type { ByLanguage } from './language-content.ts'

export type FactStatus =
  | 'gilt' | 'praezisiert' | 'ueberholt' | 'widerspruch' | 'offen' | 'historisch' | 'kuenftig'

/** One number, date or duty with source, Stand (`asOf`) and status. */
export interface Fact {
  id: string
  layer: string
  text: string
  value?: string | number | undefined
  values?: Record<string, string | number> | undefined
  unit?: string | undefined
  source: string
  norm?: string | undefined
  quote: string
  asOf: string
  /** The last day on which it stands unlooked at, see `checking/`. */
  checkBy: string
  validFrom?: string | undefined
  status: FactStatus
  supersededBy: string[]
  confirmedBy: string[]
  confidence: string
  note?: string | undefined
  /** Words of which a block that names this fact must contain at least one. */
  says: string[]
  /** Why no page states it. Allowed for some statuses only. */
  notShown?: string | undefined
}

/** A value that changes by date, for example a limit of pay. */
export interface DatedTable {
  id: string
  rows: (Span & { year: number; value: ByLanguage<string>; fact: string })[]
  /** Said after the last row: whom to ask. */
  after: ByLanguage<string[]>
}

/** Where facts come from; a fact belongs to the source whose `match` its own source begins with. */
export interface Source {
  id: string
  title: ByLanguage<Line>
  url: string | null
  asOf: string
  licence: string | null
  match: string
}
