import type { Line } from '../../language/text.ts'
import type { Found } from '../../search/entry.ts'
import { isCompound, piecesOf } from '../../ui/line/compound.ts'
import { part, showOnly } from '../parts.ts'

/** A result, or another page to go to. */
export type Shown = Omit<Found, 'kind'> & Partial<Pick<Found, 'kind'>>

/** Fills in the form of a result that stands in the page. */
export function resultOf(element: HTMLElement, { kind = 'page', path, picture, label, summary }: Shown): Node {
  const form = element.querySelector<HTMLTemplateElement>('template')!.content.cloneNode(true) as DocumentFragment
  const { home = '/', pictures = '' } = element.dataset
  form.querySelector('a')!.setAttribute('href', home + path.slice(1))
  form.querySelector('use')!.setAttribute('href', `${pictures}#p-${picture}`)
  showOnly(form, 'kind', [kind])
  write(part(form, 'label')!, label)
  write(part(form, 'summary')!, summary)
  return form
}

/** Writes a Line as the Line component does. */
function write(place: HTMLElement, { parts }: Line): void {
  const line = span('line')
  for (const { text, strong } of parts as { text: string; strong?: boolean }[]) line.append(...(strong ? [inside('strong', whole(text))] : whole(text)))
  place.append(line)
}

/** Keeps „Werkstatt-Rat“ on one line. */
const whole = (text: string) => piecesOf(text).map((piece) => (isCompound(piece) ? span('w', piece) : piece))

const span = (name: string, text = '') => Object.assign(document.createElement('span'), { className: name, textContent: text })

function inside(tag: string, pieces: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag)
  element.append(...pieces)
  return element
}
