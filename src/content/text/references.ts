import type { DatedTable, Fact, Language } from '../catalogue.ts'
import { placeAt, type Problems } from '../problems.ts'
import type { Piece } from './raw.ts'
import type { Replacement } from './writing.ts'

/** A contact, as far as a reference needs it. */
export interface Reachable {
  id: string
  phone: string | null
  phoneTel: string | null
  url: string | null
  urlDisplay: string | null
  shown: boolean
}

/** Everything that a `{reference}` can point to. */
export interface References {
  facts: ReadonlyMap<string, Fact>
  tables: ReadonlyMap<string, DatedTable>
  contacts: ReadonlyMap<string, Reachable>
  /** `{kiosk.asOf}` and `{kiosk.lawCheckedOn}`, as ISO dates. */
  kiosk: ReadonlyMap<string, string>
  /** Paragraphs that some fact rests on, as „61a SGB IX“. */
  norms: ReadonlySet<string>
  names: readonly string[]
  asOf: string
}

export interface LineOrigin {
  file: string
  whole: string
  language: Language
  references: References
  problems: Problems
  /** Collects what stands in place of each reference, for the language checker. */
  replaced?: Replacement[]
}

export interface TextOrigin extends LineOrigin {
  pictures: ReadonlyMap<string, string>
}

/** Adds a Problem at a character of a piece. */
export function complain(piece: Pick<Piece, 'offset'>, at: number, { file, whole, problems }: Pick<LineOrigin, 'file' | 'whole' | 'problems'>, rule: string, message: string, fix: string, length = 1): void {
  problems.add(placeAt(file, whole, piece.offset + at, length), rule, message, fix)
}
