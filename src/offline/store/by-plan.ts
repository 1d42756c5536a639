import type { Ways } from './by-shape.ts'
import type { Give } from './ground.ts'
import type { Language, Older } from './older.ts'
import { pageOf } from './pack.ts'
import { planFile, type Plan } from './shape.ts'

/** Puts pages together that say something else than before: what they say comes in a small file for each, what they share lies on the device. */
export async function byPlan({ scope, read, drawers }: Ways, _: Language, { pieces }: Older): Promise<Give> {
  return async (url) => {
    const { response, json: plan } = await read<Plan>(planFile(url.slice(scope.length)))
    const piece = await drawers(pieces, plan.filter((step) => typeof step === 'number'))
    return pageOf(response, plan.map((step) => (typeof step === 'number' ? piece(step) : step)).join(''))
  }
}
