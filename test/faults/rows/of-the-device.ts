import { alter, evict, EVICT_ALL } from '../harm.ts'
import { SCRIPT } from '../releases.ts'
import type { Row, World } from './row.ts'

const PLACES = { 'the start page': '', 'another page': 'angebote/', 'the script of every page': SCRIPT, 'the page for wrong addresses': '404.html' }
const SHORT = ['the script of every page']

const harmed = (what: string, harm: (path: string) => string): Row[] =>
  Object.entries(PLACES).map(([place, path]) => ({
    what: `${place} is ${what}`, moment: 'stored',
    fault: ({ driver }) => driver.value(harm(`/${path}`)),
    ...(what === 'altered' && SHORT.includes(place) && { short: true }),
  }))

const FULL = 2_000_000

/** The power goes while a file of the new version is awaited. */
async function killedInUpdate({ driver, site }: World): Promise<void> {
  site.lie(SCRIPT, 'no answer at all')
  await driver.value(`void navigator.serviceWorker.getRegistration().then((registration) => registration.update())`)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  await driver.kill!()
}

/** What happens to a device, and to what it has stored. */
export const OF_THE_DEVICE: readonly Row[] = [
  { what: 'the whole cache is evicted', moment: 'stored', fault: ({ driver }) => driver.value(EVICT_ALL), short: true },
  ...harmed('evicted', evict),
  ...harmed('altered', alter),
  { what: 'no room for the store', moment: 'first start', needs: 'quota', says: 'full', fault: ({ driver, site }) => driver.quota!(site.url, FULL) },
  { what: 'no room for the new version', moment: 'update', needs: 'quota', fault: ({ driver, site }) => driver.quota!(site.url, FULL) },
  { what: 'one of two tabs takes the new version', moment: 'two tabs', needs: 'tab', fault: () => undefined },
  { what: 'the script of every page is altered, and the server has the next version', moment: 'outlived', fault: ({ driver }) => driver.value(alter(`/${SCRIPT}`)) },
  { what: 'the old version is published again', moment: 'rollback', fault: () => undefined },
  { what: 'the browser is killed (SIGKILL)', moment: 'update', needs: 'kill', fault: killedInUpdate },
  { what: 'the profile is copied to another folder', moment: 'moved', needs: 'move', fault: ({ driver }) => driver.move!('same') },
  { what: 'the profile is copied to another user', moment: 'moved', needs: 'move', fault: ({ driver }) => driver.move!('other') },
]
