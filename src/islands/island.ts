import type { Registration } from '../offline/register.ts'

/** What islands may use of the world around them. */
export interface Surroundings {
  offline: Registration | null
}

/**
 * A part of the page that needs script. It is given its element and gives back a function that undoes everything:
 * islands keep no state outside it, so that a page can be exchanged as often as one likes.
 */
export type Island = (element: HTMLElement, surroundings: Surroundings) => () => void
