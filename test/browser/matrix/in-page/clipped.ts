import { around, fixedParts, named, seen, texts } from './sight.ts'

/** Text that is cut off, runs out of its box or off the screen, or stays below the fixed bar even at the end of the page. */
export function clipped(): string[] {
  return [...new Set([...cutOff(), ...outside(), ...buried()])]
}

const CUTS = /hidden|clip/

/** Boxes that hide what does not fit into them. */
function cutOff(): string[] {
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    if (!CUTS.test(overflowX + overflowY) || element instanceof SVGElement || !element.textContent?.trim() || !seen(element)) return []
    const cut = (CUTS.test(overflowX) && element.scrollWidth > element.clientWidth + 1) || (CUTS.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
    return cut ? [`cuts off its text: ${named(element)}`] : []
  })
}

/** Words that stand outside the screen or outside a box around them. */
function outside(): string[] {
  const width = document.documentElement.clientWidth
  return [...texts()].flatMap(({ parent, words, rects }) => rects.slice(0, 40).flatMap((rect) => {
    const boxes = boxesAround(parent)
    const box = boxes.find((each) => leaves(rect, each.getBoundingClientRect(), parent))
    if (box) return [`„${words}“ runs out of ${named(box)}`]
    const moves = around(parent).some((each) => each !== document.body && each !== document.documentElement && /auto|scroll/.test(getComputedStyle(each).overflowX))
    return !moves && (rect.left < -1 || rect.right > width + 1) ? [`„${words}“ runs off the screen`] : []
  }))
}

/** The boxes that a text must stay in: up to one that can be scrolled, or that lies over the page. */
function boxesAround(parent: Element): Element[] {
  const boxes: Element[] = []
  for (const element of around(parent)) {
    const { display, position, overflowX } = getComputedStyle(element)
    // What does not fit into a box that scrolls can be scrolled to.
    if (element === document.body || /auto|scroll/.test(overflowX)) break
    if (display !== 'inline' && display !== 'contents') boxes.push(element)
    // A drawing may be wider than the text around it.
    if (position === 'fixed' || position === 'absolute' || element.localName === 'svg') break
  }
  return boxes
}

function leaves(rect: DOMRect, box: DOMRect, parent: Element): boolean {
  // Letters are drawn a little higher than their line where lines are close.
  const above = parseFloat(getComputedStyle(parent).fontSize) * 0.35
  return rect.left < box.left - 1.5 || rect.right > box.right + 1.5 || rect.top < box.top - above || rect.bottom > box.bottom + above
}

/** Words that a part fixed at the lower or upper edge covers for good. */
function buried(): string[] {
  const fixed = fixedParts()
  const end = document.documentElement.scrollHeight - innerHeight
  return [...texts()].filter(({ parent }) => !fixed.some((part) => part.contains(parent)) && !parent.closest('[popover], dialog')).flatMap(({ words, rects }) => {
    const last = Math.max(...rects.map((rect) => rect.bottom)) + scrollY - end
    const first = Math.min(...rects.map((rect) => rect.top)) + scrollY
    const over = fixed.find((part) => {
      const { top, bottom } = part.getBoundingClientRect()
      return top > innerHeight / 2 ? last > top + 1 : bottom > first + 1
    })
    return over ? [`„${words}“ stays below ${named(over)}`] : []
  })
}
