import { controls, target } from './controls.ts'
import { named } from './sight.ts'

/** axe lets a link of 1 px pass; this probe does not. A link inside a sentence is as high as its line. */
export function tooSmall(): string[] {
  return controls().filter((control) => !control.matches('.skip') && !control.closest('.line')).map(target).flatMap((element) => {
    const { width, height } = element.getBoundingClientRect()
    const least = leastHeight(element)
    // Half a pixel is what rounding takes from a size in rem.
    return height < least - 0.5 || width < 43.5 ? [`is too small, ${Math.round(width)} × ${Math.round(height)} and not ${least} px: ${named(element)}`] : []
  })
}

const leastHeight = (element: Element) => (element.matches('.tile') ? 120 : element.matches('.bar *, .button, .switch') ? 60 : 44)
