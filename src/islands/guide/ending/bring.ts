import type { Guide } from '../../../model/index.ts'
import { copyOf } from '../../draw-out.ts'
import { marked, part } from '../../parts.ts'
import { twice } from '../../twice.ts'
import { fetchPage } from '../../word-note/page.ts'
import { bringStyle } from './style.ts'

/**
 * Puts what a guide ends with into its page: from the page of all its results, and from that of all contacts.
 * @returns takes it out again
 * @throws when one of them can't be had, or is of another version
 */
export async function bring(element: HTMLElement, guide: Guide): Promise<() => void> {
  const link = element.querySelector<HTMLAnchorElement>('.guide-ends a')!
  const [results, contacts] = await Promise.all([link.href, `${document.documentElement.dataset['start']}kontakte/`].map((address) => twice(() => fetchPage(address))))
  const ending = copyOf(part(results!, 'ending')!, results!)
  if (!isWhole(ending, guide)) throw new Error(`${link.href} is of another version.`)
  for (const office of marked(ending, 'office')) office.replaceChildren(copyOf(contacts!.getElementById(office.dataset['office']!)!, contacts!))
  const undo = [results!, contacts!].map(bringStyle)
  link.closest('[data-on]')!.after(ending)
  return () => {
    ending.remove()
    undo.forEach((remove) => remove())
  }
}

const isWhole = (ending: HTMLElement, { programmes, results }: Guide) =>
  [...programmes.map(({ id }) => `[data-card="${id}"]`), ...results.map(({ id }) => `[data-result="${id}"]`)].every((card) => ending.querySelector(card))
