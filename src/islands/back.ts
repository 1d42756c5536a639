import type { Island } from './island.ts'

/** „Zurück“ is the browser's own back wherever there is a page of the kiosk to go back to; else the link leads to the parent page. */
export const back: Island = (element) => {
  const go = (event: Event) => {
    if (!document.referrer.startsWith(location.origin) || history.length < 2) return
    event.preventDefault()
    history.back()
  }
  element.addEventListener('click', go)
  return () => element.removeEventListener('click', go)
}
