import { effectiveDay, holdsOn } from '../model/day.ts'
import { enterPoint, isPoint } from '../model/operator.ts'
import { apply, WISHES } from '../model/reading.ts'
import { isFromBefore, markEntry } from '../model/visit.ts'

/**
 * Runs in the head of each page, before anything is painted: sets how a person wants to read, shows of each
 * dated sentence only what holds today, and nothing of a visit that has ended.
 * A custom element is set up while the page is being read, so that no wrong value is ever seen;
 * without script all values stand there, each with its year.
 */
const today = () => effectiveDay(new Date(), document.documentElement.dataset['asOf'] ?? '')

class DatedElement extends HTMLElement {
  connectedCallback() {
    this.update()
  }
  update() {
    this.hidden = !holdsOn(today(), { from: this.getAttribute('from') ?? '', until: this.getAttribute('until') })
  }
}

/** Longer than any script takes to come, in milliseconds: without it the links of the kiosk must still lead on. */
const LATEST = 5000

const root = document.documentElement
root.classList.add('js')
if (new URLSearchParams(location.search).get('kiosk') === '1') {
  enterPoint()
  history.replaceState(history.state, '', location.pathname + location.hash)
}
if (isPoint()) beAPoint()
apply()

/** Lets the page look as at an information point from its first paint on. */
function beAPoint(): void {
  root.dataset['kiosk'] = ''
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = root.dataset['kioskStyle']!
  style.setAttribute('blocking', 'render')
  document.head.append(style)
  guardTaps()
}

/** Until `looked-after.ts` is there a tap waits for it, and none leads out. */
function guardTaps(): void {
  let isReady = false
  const ready = () => void (isReady = true)
  addEventListener('kiosk:ready', ready)
  setTimeout(ready, LATEST)
  const guard = (event: Event) => {
    const target = event.target as Element
    if (isReady && (target.closest('a')?.origin ?? location.origin) === location.origin) return
    event.preventDefault()
    if (isReady) return
    event.stopImmediatePropagation()
    if (event.type === 'click') addEventListener('kiosk:ready', () => target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })), { once: true })
  }
  addEventListener('click', guard, true)
  addEventListener('auxclick', guard, true)
}

/** Whether the browser has gone back or forward to this page. */
const isGoneTo = () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'back_forward'

/** Opens the start page in place of what was left by somebody else. At an information point nobody goes back by the browser. */
function leaveThePast(isOld: boolean): void {
  if (!isOld || !(isFromBefore() || 'kiosk' in root.dataset)) return markEntry()
  root.hidden = true
  location.replace(root.dataset['start']!)
}
leaveThePast(isGoneTo())
addEventListener('hashchange', markEntry)

/** A page that comes back from the browser's memory may be older than the choice, or somebody else's. */
addEventListener('pageshow', ({ persisted }) => {
  apply()
  if (persisted) leaveThePast(true)
})
/** A device may turn dark in the evening. */
for (const wish of WISHES) matchMedia(`(prefers-${wish})`).addEventListener('change', () => apply())
customElements.define('kiosk-dated', DatedElement)

/** A page may stay open over New Year's Eve. */
setInterval(() => document.querySelectorAll<DatedElement>('kiosk-dated').forEach((element) => element.update()), 60_000)
