/**
 * Gives this page the style that only another has, each piece at its place among the others.
 * @returns takes it away again
 */
export function bringStyle(page: Document): () => void {
  const here = new Map(stylesIn(document).map((element) => [nameOf(element), element]))
  const brought: HTMLElement[] = []
  let before: HTMLElement | undefined
  for (const element of stylesIn(page)) {
    const known = here.get(nameOf(element))
    if (!known && before) {
      brought.push(document.importNode(element, true))
      before.after(brought.at(-1)!)
    }
    before = known ?? brought.at(-1)
  }
  return () => brought.forEach((element) => element.remove())
}

const stylesIn = (page: Document) => [...page.head.querySelectorAll<HTMLElement>('style, link[rel=stylesheet]')]
const nameOf = (element: HTMLElement) => element.getAttribute('href') ?? element.textContent
