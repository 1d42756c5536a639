import type { Surroundings } from './island.ts'
import { isPoint } from './operator.ts'
import { counters } from './counters/counters.ts'
import { gesture } from './point/gesture.ts'
import { upkeep } from './point/upkeep/upkeep.ts'
import { attract } from './point/attract.ts'
import { idle } from './point/idle/idle.ts'
import { leadsOut } from './point/out/leads-out.ts'
import { plainTouch } from './point/plain-touch.ts'
import { ways } from './point/ways/ways.ts'
import { printer } from './printer.ts'
import { workshop } from './workshop/begin.ts'

type Part = (surroundings: Surroundings) => () => void

/** What a device has on which somebody has set something. */
const ALWAYS: readonly Part[] = [
  printer, counters,
  workshop,
]

/** What makes a screen an information point. */
const POINT: readonly Part[] = [
  upkeep,
  attract, () => idle(),
  plainTouch, leadsOut, ways, gesture,
]

/** Begins what only a device needs that somebody looks after. @returns a function that ends it */
export function begin(surroundings: Surroundings): () => void {
  const ends = [...ALWAYS, ...(isPoint() ? POINT : [])].map((part) => part(surroundings))
  // What was tapped before goes on now, see src/pages/pre-paint-point.ts.
  dispatchEvent(new Event('kiosk:ready'))
  return () => ends.forEach((end) => end())
}
