import { drawOut } from '../draw-out.ts'

/** Long enough for a slow line; then the tap follows its link. */
const PATIENCE = 8000

/**
 * Fetches a page of the kiosk as a document. Rejects when it can't be had.
 * With `fetch` its text would have to be parsed, and the policy forbids to make markup from strings.
 */
export function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.timeout = PATIENCE
    request.addEventListener('loadend', () => {
      if (request.status === 200 && request.response) resolve(request.response as Document)
      else reject(new Error(`${address} can't be had: ${request.status}.`))
    })
    request.send()
  })
}

/** What stands in an entry of a page, as copies for this page: without ids, and with each picture drawn out. */
export function copyEntry(page: Document, id: string): Element[] {
  const entry = document.importNode(page.getElementById(id)!, true)
  drawOut(entry, page)
  for (const named of entry.querySelectorAll('[id]')) named.removeAttribute('id')
  return [...entry.children]
}
