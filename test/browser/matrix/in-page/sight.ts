/** What a person can see of an element, asked in the page itself. */

/** Whether an element is drawn at all. What is only there for screen readers counts as not seen. */
export function seen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  return !(width <= 1 && height <= 1 && getComputedStyle(element).overflow !== 'visible')
}

/** An element as a developer finds it again: its tag, its class and its first words. */
export function named(element: Element): string {
  const classes = [...element.classList].map((name) => `.${name}`).join('')
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)
  return `${element.localName}${classes}${words && ` „${words}“`}`
}

/** An element and everything around it, from the inside out. */
export function around(element: Element): Element[] {
  return element.parentElement ? [element, ...around(element.parentElement)] : [element]
}

/** The text nodes that are seen, with the rectangles of their lines. The link that appears only with the focus is left out. */
export function* texts(root: Node = document.body): Generator<{ parent: Element; words: string; rects: DOMRect[] }> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!node.textContent?.trim() || !parent || parent.closest('script, style, template, .skip') || !seen(parent)) continue
    range.selectNodeContents(node)
    yield { parent, words: node.textContent.trim().slice(0, 40), rects: [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) }
  }
}

/** What lies over the page at one place of the screen for good: the bar. Not what one can close, and not what lets touches and sight through. */
export const fixedParts = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { position, pointerEvents } = getComputedStyle(element)
    return position === 'fixed' && pointerEvents !== 'none' && !element.matches('.skip, [popover], dialog') && seen(element)
  })
