import { isLookedAfter } from '../model/looked-after.ts'
import { register } from '../offline/register.ts'
import type { Surroundings } from './island.ts'
import { laterStyle } from './later-style.ts'
import { mountLater } from './later.ts'
import { mountIslands } from './mount.ts'
import { twice } from './twice.ts'

/** What islands may use; the scripts that only some pages have take it from here. */
export const surroundings: Surroundings = { offline: register(document.body.dataset['base'] ?? '/', document.body.dataset['sound']) }

mountIslands(document, surroundings)
// Only a device that somebody looks after has more to do. A first tap waits for it, so that it can't slip through.
const more = isLookedAfter() ? twice(() => import('./looked-after.ts')).then(({ begin }) => begin(surroundings)) : undefined
// See src/pages/pre-paint-point.ts.
more?.catch(() => dispatchEvent(new Event('kiosk:fault')))
const style = laterStyle()
mountLater(document, surroundings, async () => {
  await more?.catch(reportError)
  return (await Promise.all([twice(() => import('./more.ts')), style]))[0]
})
