import type { LineOrigin } from './references.ts'
import { complain } from './references.ts'
import type { Found } from './tokens.ts'

/** Keeps each `{=3}` of a text until the list comes that it counts. */
export class OpenCounts {
  private open: Found['counts'] = []
  private readonly origin: LineOrigin

  constructor(origin: LineOrigin) {
    this.origin = origin
  }

  add(counts: Found['counts']): void {
    this.open.push(...counts)
  }

  /** A list of so many items has come. */
  meet(size: number): void {
    for (const { count, offset } of this.open) {
      if (count !== size) complain({ offset }, 0, this.origin, 'count-mismatch', `Hier steht ${count}, die Aufzählung hat ${size} Punkte.`, `Schreiben Sie {=${size}}.`)
    }
    this.open = []
  }

  /** No list comes any more. */
  end(): void {
    refuseCounts(this.open, this.origin)
  }
}

/** Reports counts in a place after which no list can come. */
export function refuseCounts(counts: Found['counts'], origin: LineOrigin): void {
  for (const count of counts) complain(count, 0, origin, 'count-mismatch', 'Nach dieser Anzahl kommt keine Aufzählung.', 'Schreiben Sie die Aufzählung darunter oder lassen Sie die Anzahl weg.')
}
