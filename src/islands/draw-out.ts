/** In a copy for another page: drawings to which it refers on its own page are written out. */
export function drawOut(copy: Element, page: Document): void {
  for (const use of copy.querySelectorAll('use[href^="#"]')) use.replaceWith(document.importNode(page.querySelector(use.getAttribute('href')!)!, true))
}
