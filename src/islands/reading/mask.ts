import { AIR, drawMask, eraseMask } from './draw-mask.ts'
import { allLines, lineAt, lineNear } from './lines.ts'

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1, PageUp: -5, PageDown: 5, Home: -Infinity, End: Infinity }

/**
 * Lays the reading mask over the page. It stands on one line and goes along with it; when that leaves the screen, it takes the nearest.
 * A finger or a mouse draws it by its handle, arrow keys move it, and the line that is touched or that the mouse is on gets it.
 * What gets the focus by a key is clear, too: whoever goes on by Tab must see where.
 * @returns a function that takes it away again
 */
export function layMask(mask: HTMLElement): () => void {
  const ends = new AbortController()
  const { signal } = ends
  const handle = mask.querySelector<HTMLElement>('[role=slider]')!
  let line = lineNear(innerHeight / 3)
  let focused: Element | undefined

  const draw = () => drawMask(mask, handle, line, focused)
  const take = (next: HTMLElement | undefined, around?: Element) => {
    if (next) [line, focused] = [next, around]
    draw()
  }
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (by === undefined) return
    event.preventDefault()
    const lines = allLines()
    const at = Math.max(0, Math.min(lines.length - 1, lines.indexOf(line!) + by))
    lines[at]?.scrollIntoView({ block: 'center' })
    take(lines[at])
  }
  const focus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !isDimmed(target)) return
    take(lineAt(target) ?? target.querySelector<HTMLElement>('main .line') ?? lineNear(target.getBoundingClientRect().top), target)
  }
  const scroll = () => {
    if (focused && isSeen(focused)) draw()
    else take(line && isSeen(line) ? line : lineNear(handle.getBoundingClientRect().top))
  }
  const follow = (event: PointerEvent) => {
    if (handle.hasPointerCapture(event.pointerId)) take(lineNear(event.clientY))
    else if (event.pointerType === 'mouse' && event.movementY) take(lineAt(event.target))
  }

  handle.addEventListener('keydown', step, { signal })
  handle.addEventListener('pointerdown', (event) => handle.setPointerCapture(event.pointerId), { signal })
  // Without this the browser takes a quick draw for a swipe of the page, and the next tap for what ends it.
  handle.addEventListener('touchmove', (event) => event.preventDefault(), { signal, passive: false })
  addEventListener('pointermove', follow, { signal })
  addEventListener('click', ({ target }) => take(lineAt(target)), { signal })
  document.addEventListener('focusin', focus, { signal })
  addEventListener('scroll', scroll, { signal, passive: true })
  addEventListener('resize', draw, { signal })
  draw()
  return () => {
    ends.abort()
    eraseMask(mask, handle)
  }
}

const isSeen = (element: Element) => element.getBoundingClientRect().bottom > 0 && element.getBoundingClientRect().top < innerHeight - AIR

/** Whether the mask lies over what a key gave the focus to: not over the bar, and not over what is opened above the page. */
const isDimmed = (target: Element) => target.matches(':focus-visible') && target.closest('header, main, footer') !== null && !target.closest('dialog, [popover]')
