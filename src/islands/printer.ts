import { operator } from './operator.ts'

/** Where there is no printer, nothing offers one. */
export function printer(): () => void {
  const hidden = operator().printer ? [] : [...document.querySelectorAll<HTMLElement>('[data-take=print]')].map(whatIsLost)
  for (const element of hidden) element.hidden = true
  return () => hidden.forEach((element) => (element.hidden = false))
}

/** The button; where paper is all that is offered, the whole offer. */
const whatIsLost = (button: HTMLElement) => {
  const offer = button.closest<HTMLElement>('.take-home')
  return offer && offer.querySelectorAll('[data-take]').length === 1 ? offer : button
}
