/** A copy of something from another page, for this one: with each drawing to which it refers on its own page written out. */
export function copyOf(element: HTMLElement, page: Document): HTMLElement {
  const copy = document.importNode(element, true)
  drawOut(copy, page)
  for (const drawing of copy.querySelectorAll('g[id]')) drawing.removeAttribute('id')
  return copy
}

/** In a copy for another page: drawings to which it refers on its own page are written out. */
export function drawOut(copy: Element, page: Document): void {
  for (const use of copy.querySelectorAll('use[href^="#"]')) use.replaceWith(document.importNode(page.querySelector(use.getAttribute('href')!)!, true))
}
