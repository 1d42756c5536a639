import { ALOUD, keptForSession } from '../model/session.ts'
import type { Surroundings } from './island.ts'
import { isAlive, mountIslands, type Islands } from './mount.ts'
import { opensElsewhere } from './opens-elsewhere.ts'

type Load = () => Promise<{ MORE: Islands }>

/** What tells that somebody is there. */
const SIGNS = ['pointerdown', 'keydown', 'focusin']

/**
 * Brings the other islands to life at the first touch: a page that is only read, or left by a link, needs none of them.
 * A tap that comes before them, or Enter in a field, waits and is then given to them; if they can't be had, it does what it does without
 * script, and the next touch tries again.
 * An island that shows what stands behind the # says `data-early`: with such an address it isn't made to wait for a touch.
 * With `data-early="always"` it never is: the page can't be understood without it.
 * They come at once where the page is to be read aloud, because the one before was.
 * @returns a function that takes them down again
 */
export function mountLater(root: Document, surroundings: Surroundings, load: Load): () => void {
  const ends = new AbortController()
  let unmount = () => {}
  let coming: Promise<void> | undefined
  const given = new WeakSet<Event>()
  const come = () => (coming ??= bring().then(() => ends.abort(), (fault) => {
    coming = undefined
    throw fault
  }))
  const bring = async () => {
    const { MORE } = await load()
    if (!ends.signal.aborted) unmount = mountIslands(root, surroundings, MORE)
  }
  const again = (event: Event) => {
    given.add(event)
    return event
  }
  const hold = (event: MouseEvent | KeyboardEvent) => {
    const touched = event.target as Element
    if (given.has(event) || !isForLater(touched) || opensElsewhere(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    void come().catch(reportError).then(() => touched.dispatchEvent(again(repeated(event))))
  }
  for (const sign of SIGNS) root.addEventListener(sign, (event) => leadsAway(event) || void come().catch(reportError), { signal: ends.signal, capture: true })
  root.addEventListener('click', hold, { signal: ends.signal, capture: true })
  root.addEventListener('keydown', (event) => isAnswer(event) && hold(event), { signal: ends.signal, capture: true })
  if (root.querySelector(location.hash ? '[data-early]' : '[data-early=always]') || keptForSession(ALOUD)) void come().catch(reportError)
  return () => {
    ends.abort()
    unmount()
  }
}

/** Enter in a field. On a button it becomes a tap by itself. */
const isAnswer = ({ key, isComposing, target }: KeyboardEvent) => key === 'Enter' && !isComposing && (target as Element).localName === 'input'

const repeated = ({ type }: Event) => (type === 'click' ? new MouseEvent(type, OF_BOTH) : new KeyboardEvent(type, { ...OF_BOTH, key: 'Enter' }))
const OF_BOTH = { bubbles: true, cancelable: true }

/** A finger on a link that no island waits for: the next page would have to wait for what this one fetches. A key counts, for it may go on to the next link. */
const leadsAway = ({ type, target }: Event) => type !== 'keydown' && (target as Element).closest('a[href]') !== null && !isForLater(target as Element)

/**
 * Whether an island that isn't there yet is to have this tap: one that says in `data-taps` which taps it is for,
 * else the nearest, which is for all taps inside it.
 */
function isForLater(touched: Element): boolean {
  const nearest = touched.closest<HTMLElement>('[data-island]')
  for (let island = nearest; island; island = island.parentElement?.closest<HTMLElement>('[data-island]') ?? null) {
    const { taps } = island.dataset
    if (!isAlive(island) && (taps ? touched.closest(taps) : island === nearest)) return true
  }
  return false
}
