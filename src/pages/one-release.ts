import { reloadOnce } from './reload.ts'

/**
 * A page that is loaded in the moment of a release may get a script of the other one, or a page from which a script takes something.
 * Each answer says its release in a header (`src/build/release.ts`); such a page is loaded anew. The store of a device gives no script of another one.
 */
export function keepToOneRelease(): void {
  const [page] = performance.getEntriesByType('navigation') as PerformanceResourceTiming[]
  const release = page && releaseOf(page)
  if (!release) return
  const isOther = (entry: PerformanceEntry) => /(\.js|\/)$/.test(entry.name) && (releaseOf(entry as PerformanceResourceTiming) ?? release) !== release
  new PerformanceObserver((list) => list.getEntries().some(isOther) && reloadOnce()).observe({ type: 'resource', buffered: true })
}

/** The release that a server names; undefined where none is named, or the store answered. */
const releaseOf = ({ workerStart, serverTiming }: PerformanceResourceTiming) => (workerStart ? undefined : serverTiming?.find(({ name }) => name === 'release')?.description)
