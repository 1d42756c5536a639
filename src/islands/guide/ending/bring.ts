import { copyOf } from '../../draw-out.ts'
import { marked, part } from '../../parts.ts'
import { twice } from '../../twice.ts'
import { fetchPage } from '../../word-note/page.ts'
import { bringStyle } from './style.ts'

/**
 * Puts what a guide ends with into its page: from the page of all its results, and from that of all contacts. Without the contacts their
 * links remain.
 * @returns takes it out again
 * @throws when the results can't be had, or are those of another version
 */
export async function bring(element: HTMLElement): Promise<() => void> {
  const address = element.dataset['ending']!
  const contactsAddress = `${document.documentElement.dataset['start']}kontakte/`
  const [results, cards] = await Promise.all([twice(() => fetchPage(address)), twice(() => fetchPage(contactsAddress)).catch(() => undefined)])
  const contacts = cards && looksAlike(cards) ? cards : undefined
  const ending = copyOf(part(results, 'ending')!, results)
  if (ending.dataset['of'] !== element.dataset['of'] || !looksAlike(results)) throw new Error(`${address} is of another version.`)
  if (contacts) fillOffices(ending, contacts)
  const undo = [results, ...(contacts ? [contacts] : [])].map(bringStyle)
  element.querySelector('.guide-ends')!.after(ending)
  return () => {
    ending.remove()
    undo.forEach((remove) => remove())
  }
}

/** What comes from another page brings its style, and the policy of this one allows only its own. */
const looksAlike = (page: Document): boolean => page.documentElement.dataset['look'] === document.documentElement.dataset['look']

/** The way to the page of all contacts is needed only where a card is missing. */
function fillOffices(ending: HTMLElement, contacts: Document): void {
  const offices = marked(ending, 'office')
  for (const office of offices) {
    const card = contacts.getElementById(office.dataset['office']!)
    if (card) office.append(copyOf(card, contacts))
  }
  if (offices.every((office) => office.firstChild)) part(ending, 'all-offices')!.remove()
}
