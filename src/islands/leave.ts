import { endVisit } from '../model/visit.ts'
import { forgetPerson } from './keeping.ts'
import { operator } from './operator.ts'

/**
 * Ends a visit: sound stops, everything that a person has left is gone, and the start page stands in place of this one.
 * @param go opens an address in place of the page; tests look at it
 * @param forgetAll takes away what was left
 */
export function leave(go = (address: string) => location.replace(address), forgetAll = forgetPerson): void {
  dispatchEvent(new Event('kiosk:reset'))
  forgetAll()
  endVisit()
  go((document.body.dataset['base'] ?? '/') + operator().start)
}
