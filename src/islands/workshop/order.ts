import { inFront } from '../../workshop/lay-over.ts'

/** A contact in a list: its card, a row that leads to it, or the place of its card. */
const CONTACTS = 'section.contact[id], [data-helper], .asked-offices > li'

/**
 * Puts the contacts of a workshop first in each list of contacts, after the numbers for an emergency.
 * @returns puts them back
 */
export function putFirst(root: ParentNode, ids: readonly string[], urgent: readonly string[]): () => void {
  const lists = new Map<Element, HTMLElement[]>()
  for (const item of [...root.querySelectorAll<HTMLElement>(CONTACTS)].map(placeOf)) lists.set(item.parentElement!, [...(lists.get(item.parentElement!) ?? []), item])
  const undo = [...lists.values()].map((items) => {
    const wanted = inFront(items, idOf, ids, urgent)
    arrange(items, wanted)
    return () => arrange(wanted, items)
  })
  return () => undo.forEach((put) => put())
}

/** In a guide a card lies in its place, which is shown or hidden; on the page of the workshop too. */
const placeOf = (item: HTMLElement): HTMLElement => item.closest<HTMLElement>('[data-office], [data-role]') ?? item

function idOf(item: HTMLElement): string {
  const { office, role, helper } = item.dataset
  return office ?? role ?? helper ?? (item.id || (item.querySelector('a')?.hash.slice(1) ?? ''))
}

/** Brings items that stand in one order into another, at the same place. Nothing is moved that is in order. */
function arrange(now: readonly HTMLElement[], wanted: readonly HTMLElement[]): void {
  if (now.every((item, index) => item === wanted[index])) return
  const place = document.createComment('')
  now[0]!.before(place)
  for (const item of wanted) place.before(item)
  place.remove()
}
