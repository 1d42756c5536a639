import type { Surroundings } from './island.ts'
import { isPoint } from './operator.ts'
import { upkeep } from './point/upkeep/upkeep.ts'

type Part = (surroundings: Surroundings) => () => void

/** What a device has on which somebody has set something. */
const ALWAYS: readonly Part[] = []

/** What makes a screen an information point. */
const POINT: readonly Part[] = [
  upkeep,
]

/** Begins what only a device needs that somebody looks after. @returns a function that ends it */
export function begin(surroundings: Surroundings): () => void {
  const ends = [...ALWAYS, ...(isPoint() ? POINT : [])].map((part) => part(surroundings))
  return () => ends.forEach((end) => end())
}
