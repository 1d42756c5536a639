/** So many are needed to compare, and so many can be taken in beside each other. */
export const LEAST = 2
export const MOST = 3

/** What was chosen, read from an address. */
export interface Choice {
  /** In the order of what can be chosen. */
  readonly chosen: readonly string[]
  /** Something was named that there is not. */
  readonly isLost: boolean
  /** More was named than fits. */
  readonly isFull: boolean
}

/**
 * Reads `#was=garten,kueche`. Never throws: what is unknown is dropped, what is too much too, and both are told.
 * @param known the ids that can be chosen, in their order
 */
export function parseChoice(fragment: string, known: readonly string[]): Choice {
  const written = new URLSearchParams(fragment.replace(/^#/, '')).getAll('was').flatMap((ids) => ids.split(','))
  const named = new Set(written.map((id) => id.trim()).filter(Boolean))
  const found = [...named].filter((id) => known.includes(id))
  const kept = found.slice(0, MOST)
  return { chosen: known.filter((id) => kept.includes(id)), isLost: found.length < named.size, isFull: kept.length < found.length }
}

/** Writes a choice in the order of what can be chosen, so that the same choice always gives the same address. */
export function serialiseChoice(chosen: readonly string[], known: readonly string[]): string {
  const kept = known.filter((id) => chosen.includes(id))
  return kept.length ? `was=${kept.join(',')}` : ''
}
