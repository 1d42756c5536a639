import { copyOf } from '../draw-out.ts'
import { fetchPage } from '../word-note/page.ts'

/**
 * A copy of something that only few screens need, from the page /info-punkt/ of this language, with its pictures drawn out.
 * Rejects when the page can't be had, or has no such thing.
 * @param id of the element on that page
 */
export async function fromPointPage(id: string): Promise<HTMLElement> {
  const page = await fetchPage(`${document.documentElement.dataset['start']}info-punkt/`)
  return copyOf(page.getElementById(id)!, page)
}
