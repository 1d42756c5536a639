import { named } from './sight.ts'

const MOVES = /\b(?:all|transform|translate|scale|rotate|inset|top|left|right|bottom|margin|padding|(?:inline|block)-size|width|height|opacity)\b/

/** What moves although the person asked for rest. */
export function moving(): string[] {
  const running = document.getAnimations().map((animation) => (animation.effect as KeyframeEffect | null)?.target).filter((element) => element != null)
  const elements = [...document.querySelectorAll('html, body, body *')]
  return [
    ...running.map((element) => `is moving: ${named(element)}`),
    ...elements.filter(glides).map((element) => `would glide while scrolling: ${named(element)}`),
    ...elements.filter(slides).map((element) => `would slide when it changes: ${named(element)}`),
  ]
}

const glides = (element: Element) => getComputedStyle(element).scrollBehavior === 'smooth'

function slides(element: Element): boolean {
  const { transitionDuration, transitionProperty } = getComputedStyle(element)
  return MOVES.test(transitionProperty) && transitionDuration.split(',').some((time) => parseFloat(time) > 0.001)
}
