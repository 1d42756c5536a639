import { effectiveDay, holdsOn } from '../model/day.ts'
import { enterPoint, isPoint } from '../model/operator.ts'
import { apply, WISHES } from '../model/reading.ts'
import { isFromBefore, markEntry } from '../model/visit.ts'
import { keepToOneRelease } from './one-release.ts'
import { isFontStored, useOwnFont } from './pre-paint-font.ts'
import { beAPoint } from './pre-paint-point.ts'

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

const root = document.documentElement
root.classList.add('js')
if (isFontStored()) useOwnFont(root)
if (new URLSearchParams(location.search).get('kiosk') === '1') {
  enterPoint()
  history.replaceState(history.state, '', location.pathname + location.hash)
}
if (isPoint()) beAPoint(root)
apply()

/** Whether the browser has gone back or forward to this page. */
const isGoneTo = () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'back_forward'

/** Opens the start page in place of what was left by somebody else. At an information point nobody goes back by the browser. */
function leaveThePast(isOld: boolean): void {
  if (!isOld || !(isFromBefore() || 'kiosk' in root.dataset)) return markEntry()
  root.hidden = true
  location.replace(root.dataset['start']!)
}
leaveThePast(isGoneTo())
keepToOneRelease()
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
