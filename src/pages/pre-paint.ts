import { effectiveDay, holdsOn } from '../model/day.ts'

/**
 * Runs in the head of each page, before anything is painted: shows of each dated sentence only what holds today.
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
customElements.define('kiosk-dated', DatedElement)

/** A page may stay open over New Year's Eve. */
setInterval(() => document.querySelectorAll<DatedElement>('kiosk-dated').forEach((element) => element.update()), 60_000)
