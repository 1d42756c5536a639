/** The lines of a page that can be read now, from top to bottom. */
export const allLines = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main .line')].filter(isShown)

/** The line at a point that was touched; none between the lines. */
export function lineAt(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('main .line')) || undefined
}

/** The line that is nearest to a height on the screen, in px from its upper edge; none on a page without lines. */
export function lineNear(height: number): HTMLElement | undefined {
  const lines = allLines().map((line) => ({ line, distance: distanceTo(line, height) }))
  return lines.reduce<(typeof lines)[number] | undefined>((best, each) => (best && best.distance <= each.distance ? best : each), undefined)?.line
}

/** What lies in a closed `<details>` has a size too; only newer browsers can be asked. */
const isShown = (line: HTMLElement) => line.getClientRects().length > 0 && line.checkVisibility?.() !== false

function distanceTo(line: HTMLElement, height: number): number {
  const { top, bottom } = line.getBoundingClientRect()
  return Math.max(top - height, height - bottom, 0)
}
