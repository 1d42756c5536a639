import type { Here } from '../../workshop/lay-over.ts'
import type { Person } from '../../workshop/pack.ts'
import { isPoint } from '../operator.ts'
import type { WorkshopPage } from './from-page.ts'
import { here as addressOf } from './stored.ts'

/** Who somebody is here, in the markup of the page /werkstatt/. */
export function block(here: Here, page: WorkshopPage, role: string): HTMLElement {
  const element = document.createElement('div')
  element.className = 'workshop-here'
  element.append(...here.people.map((person) => personIn(page, person, role)))
  if (here.office) element.append(filled(page.template('office'), { ...here.office }))
  element.append(filled(page.template('as-of'), { asOf: here.asOf }))
  return element
}

function personIn(page: WorkshopPage, { name, photo, room, times, phone }: Person, role: string): HTMLElement {
  const element = filled(page.template('person'), { name, room, times, phone })
  const image = element.querySelector('img')!
  if (!photo) image.remove()
  else {
    image.alt += `: ${name ?? role}`
    image.src = addressOf(photo)
    image.addEventListener('error', () => image.remove(), { once: true })
  }
  return element
}

/** Fills in what is known; a row without a value goes. */
function filled(element: HTMLElement, values: Readonly<Record<string, string | undefined>>): HTMLElement {
  for (const slot of element.querySelectorAll<HTMLElement>('[data-slot]:not(img)')) {
    const name = slot.dataset['slot']!
    const value = values[name]
    if (value) slot.append(name === 'phone' ? phoneElement(value) : line(value))
    else (slot.closest('[data-row]') ?? slot).remove()
  }
  element.removeAttribute('data-part')
  return element
}

/** Without an id: it has no clip. A voice of the device can say it. */
export function line(text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = 'line'
  element.textContent = text
  return element
}

/** At an information point, and inside a house, a number is only read. Its digits are said one by one. */
function phoneElement(number: string): HTMLElement {
  const tel = number.replace(/[^\d+]/g, '')
  const element = document.createElement(isPoint() || tel.length < 5 ? 'span' : 'a')
  element.className = 'phone'
  element.textContent = number
  if (element instanceof HTMLAnchorElement) element.href = `tel:${tel}`
  return element
}

/** The name of a role, as its card says it. */
export const roleOf = (card: Element): string => card.querySelector('h2, h3')?.textContent?.trim() ?? ''

