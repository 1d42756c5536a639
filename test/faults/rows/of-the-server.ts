import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cut } from '../../../src/offline/store/pieces.ts'
import { drawerFile, drawerOf, nameOf, planFile, shapeFile } from '../../../src/offline/store/shape.ts'
import { LIES, type LieName } from '../lies.ts'
import { SCRIPT } from '../releases.ts'
import type { Row, World } from './row.ts'

/** Who only comes late does not lie. */
const NAMES = (Object.keys(LIES) as LieName[]).filter((name) => name !== 'an answer that comes late')
/** What an update brings, by what it is; and what a first start stores and doesn't show. */
const AT_UPDATE = { 'a script': SCRIPT, 'a page': 'angebote/', 'sw.js': 'sw.js' }
const AT_START = { 'a script': 'more.js', 'a page': 'angebote/', 'sw.js': 'sw.js' }
const SHORT = ['update: a script: HTML with status 200', 'first start: a page: status 500']

const rowsOf = (moment: 'update' | 'first start', places: Record<string, string>): Row[] =>
  Object.entries(places).flatMap(([place, path]) => NAMES.map((how): Row => ({
    what: `${place}: ${how}`, moment,
    fault: ({ site }) => site.lie(path, how),
    // Nobody knows yet that nothing will come.
    says: how === 'no answer at all' ? 'storing' : 'failed',
    ...(SHORT.includes(`${moment}: ${place}: ${how}`) && { short: true }),
  })))

/** Packs are a quicker way, and never the only one. */
const OF_A_PACK = NAMES.map((how): Row => ({ what: `a pack: ${how}`, moment: 'packed', fault: ({ site }) => site.lie('paket-de-simple.json', how), ...(how === 'one flipped byte' && { short: true }) }))

/** What has changed in the head of a page lies in this drawer. */
const drawerOfHead = ({ next }: World) => drawerFile(drawerOf(nameOf(cut(readFileSync(join(next.root, 'angebote/index.html'), 'utf8'))[0]!)))
const SHAPE = shapeFile('paket-de-simple.json')

/** So is what updates are put together from. Of the plan of a page nobody asks as long as there is a shape. */
const OF_AN_UPDATE = NAMES.flatMap((how): Row[] => [
  { what: `a shape: ${how}`, moment: 'rebuilt', fault: ({ site }) => site.lie(SHAPE, how) },
  { what: `a drawer: ${how}`, moment: 'rebuilt', fault: (world) => world.site.lie(drawerOfHead(world), how), ...(how === 'one flipped byte' && { short: true }) },
  { what: `a plan: ${how}`, moment: 'rebuilt', fault: ({ site }) => (site.lie(SHAPE, 'status 404'), site.lie(planFile('angebote/'), how)) },
])

/** Each lie, in place of each kind of file, at a first start and at an update; and a server that dies or is half deployed. */
export const OF_THE_SERVER: readonly Row[] = [
  ...rowsOf('first start', AT_START),
  ...rowsOf('update', AT_UPDATE),
  ...OF_A_PACK,
  ...OF_AN_UPDATE,
  { what: 'the server dies in mid install', moment: 'first start', fault: ({ site }) => site.dieAfter(14) },
  { what: 'the server dies in mid install', moment: 'update', fault: ({ site }) => site.dieAfter(2) },
  { what: 'half deployed: new sw.js, old files', moment: 'update', fault: ({ site, old, next }) => (site.publish(old), site.publish(next, 'only sw.js')) },
  { what: 'half deployed: old sw.js, new files', moment: 'update', fault: ({ site, old, next }) => (site.publish(old), site.publish(next, 'all but sw.js')) },
  { what: 'half deployed: new sw.js, old files', moment: 'first start', fault: ({ site, next }) => site.publish(next, 'only sw.js') },
  { what: 'half deployed: old sw.js, new files', moment: 'first start', fault: ({ site, next }) => site.publish(next, 'all but sw.js') },
]
