import type { Island } from './island.ts'

/** „Zurück“ is the browser's own back wherever there is a page of the kiosk, or a step on this page, to go back to; else the link leads to the parent page. */
export const back: Island = (element) => {
  const go = (event: Event) => {
    if (!cameFromKiosk() && !hasStep()) return
    event.preventDefault()
    history.back()
  }
  element.addEventListener('click', go)
  return () => element.removeEventListener('click', go)
}

/** Whether the page before this one belongs to the kiosk; its server may have other pages beside it. */
function cameFromKiosk(): boolean {
  const kiosk = new URL(document.body.dataset['base'] ?? '/', location.href).href
  return history.length > 1 && document.referrer.startsWith(kiosk)
}

/** Whether a step was taken on this page; the guide counts them in the entries of the history. */
const hasStep = () => ((history.state as { depth?: number } | null)?.depth ?? 0) > 0
