import { effectiveDay, holdsOn } from '../model/day.ts'
import { apply, WISHES } from '../model/reading.ts'

/**
 * Runs in the head of each page, before anything is painted: sets how a person wants to read, and shows of each
 * dated sentence only what holds today.
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

document.documentElement.classList.add('js')
apply()
/** A page that comes back from the browser's memory may be older than the choice; a device may turn dark in the evening. */
addEventListener('pageshow', () => apply())
for (const wish of WISHES) matchMedia(`(prefers-${wish})`).addEventListener('change', () => apply())
customElements.define('kiosk-dated', DatedElement)

/** A page may stay open over New Year's Eve. */
setInterval(() => document.querySelectorAll<DatedElement>('kiosk-dated').forEach((element) => element.update()), 60_000)
