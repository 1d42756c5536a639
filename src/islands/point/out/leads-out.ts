import { addressOf, isInside, linkAt } from '../ways/link.ts'
import { asShown } from './outside.ts'
import { createSheet, showSheet } from './sheet.ts'

/**
 * Nothing leads out of an information point. What would, a page on the internet, a phone number, a mail, is shown
 * in large letters, and as a code for one's own phone. Anything else that leads out does nothing.
 */
export function leadsOut(): () => void {
  const ends = new AbortController()
  const { signal } = ends
  const sheet = createSheet()
  const links = () => [...document.querySelectorAll('a, area')].filter(isOutside)
  const mark = () => links().forEach((link) => link.setAttribute('aria-haspopup', 'dialog'))
  mark()
  addEventListener('kiosk:added', mark, { signal })
  addEventListener('click', (event) => {
    const link = linkAt(event)
    if (!link || !isOutside(link)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const address = addressOf(link)
    const outside = address && asShown(address, link.textContent.trim())
    if (outside) sheet.have().then((dialog) => void (signal.aborted || showSheet(dialog, outside, link as HTMLElement))).catch(reportError)
  }, { signal, capture: true })
  navigation()?.addEventListener('navigate', (event) => isLeaving(event as Navigation) && event.preventDefault(), { signal })
  return () => {
    ends.abort()
    sheet.remove()
    for (const link of links()) link.removeAttribute('aria-haspopup')
  }
}

function isOutside(link: Element): boolean {
  const address = addressOf(link)
  return address ? !isInside(address) : link.hasAttribute('href')
}

/** Where a browser tells of each way that a page takes, also those without a link are stopped. */
const navigation = () => (globalThis as { navigation?: EventTarget }).navigation
type Navigation = Event & { destination: { url: string }; downloadRequest: string | null }
const isLeaving = ({ cancelable, destination, downloadRequest }: Navigation) => cancelable && downloadRequest === null && !isInside(new URL(destination.url))
