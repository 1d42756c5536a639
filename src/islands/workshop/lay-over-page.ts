import { hereByContact, type Here } from '../../workshop/lay-over.ts'
import type { Pack } from '../../workshop/pack.ts'
import { part } from '../parts.ts'
import { block, line, roleOf } from './block.ts'
import type { WorkshopPage } from './from-page.ts'
import { putFirst } from './order.ts'

/**
 * Shows on this page who the people of a workshop are. Those of a workshop for which the kiosk was built give way.
 * @param pack with each photo called as it is shown
 * @returns leaves the page as the build wrote it
 */
export function layOverPage(pack: Pack, page: WorkshopPage): () => void {
  const here = hereByContact(pack)
  const undo = [style(page), ...hideBuilt()]
  for (const [id, each] of here) undo.push(...fillCards(id, each, page))
  undo.push(putFirst(document, [...here.keys()], page.urgent), wayTo(page), wholeWorkshop(pack, here))
  return () => undo.reverse().forEach((each) => each())
}

function style(page: WorkshopPage): () => void {
  const link = page.document.querySelector<HTMLLinkElement>('link[href$="werkstatt.css"]')!
  return document.querySelector('link[href$="werkstatt.css"]') ? () => undefined : added((element) => document.head.append(element), document.importNode(link, true))
}

const hideBuilt = () => [...document.querySelectorAll<HTMLElement>('.workshop-here')].map(hidden)

/** The card of a role says who that is, in place of „Fragen Sie in Ihrer Werkstatt“; that of an office, when it is near by. */
function fillCards(id: string, here: Here, page: WorkshopPage): (() => void)[] {
  return [...document.querySelectorAll<HTMLElement>(`section.contact[id="${id}"] .contact-words`)].flatMap((card) => {
    const place = part(card, 'inside')
    const element = block(here, page, roleOf(card))
    const add = added((each) => (place ? place.after(each) : card.lastElementChild!.before(each)), element)
    return place ? [hidden(place), add] : [add]
  })
}

/** On the page of all contacts: the way to the people of the workshop. */
function wayTo(page: WorkshopPage): () => void {
  const contacts = part(document, 'all-contacts')
  return !contacts || part(document, 'workshop-way') ? () => undefined : added((way) => contacts.after(way), page.template('way'))
}

/** On the page of the workshop itself: its name, and only the roles that somebody has. */
function wholeWorkshop({ name }: Pack, here: ReadonlyMap<string, Here>): () => void {
  const root = part(document, 'workshop')
  if (!root) return () => undefined
  const heading = part(root, 'name')!
  const before = [...heading.childNodes]
  heading.replaceChildren(line(name))
  const undo = [shown(heading, true), shown(part(root, 'nobody')!, false), ...[...root.querySelectorAll<HTMLElement>('[data-role]')].map((role) => shown(role, here.has(role.dataset['role']!)))]
  return () => {
    heading.replaceChildren(...before)
    undo.forEach((each) => each())
  }
}

function shown(element: HTMLElement, isShown: boolean): () => void {
  const before = element.hidden
  element.hidden = !isShown
  return () => (element.hidden = before)
}

const hidden = (element: HTMLElement) => shown(element, false)

function added(add: (element: HTMLElement) => void, element: HTMLElement): () => void {
  add(element)
  return () => element.remove()
}
