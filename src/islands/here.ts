import type { Island } from './island.ts'
import { forget, keep, kept } from './keeping.ts'
import { part } from './parts.ts'

const NAME = 'here'

/** „Hier bin ich“: marks where somebody is, in the picture and in words, and the ways that lead on from there. It is kept, and can be taken away. */
export const here: Island = (element) => {
  const ends = new AbortController()
  const said = part(element, 'said')!
  const show = (station: unknown) => mark(element, said, entryOf(element, station))
  element.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-here], [data-part="away"]')
    if (!button) return
    const station = button.dataset['here']
    if (station) keep(NAME, station)
    else forget(NAME)
    show(station)
  }, { signal: ends.signal })
  show(kept(NAME))
  return () => {
    ends.abort()
    show(undefined)
  }
}

/** The entry of a station in the list; none when the kiosk has no such station. */
const entryOf = (element: HTMLElement, station: unknown) =>
  [...element.querySelectorAll<HTMLElement>('[data-part="list"] > section')].find((entry) => entry.dataset['station'] === station)

function mark(element: HTMLElement, said: HTMLElement, entry: HTMLElement | undefined): void {
  const { station, frame } = entry?.dataset ?? {}
  const is = (id: string | undefined) => id !== undefined && (id === station || id === frame)
  element.querySelectorAll<SVGElement>('.station').forEach(({ classList, dataset }) => classList.toggle('here', station !== undefined && dataset['station'] === station))
  element.querySelectorAll<SVGElement>('.way').forEach(({ classList, dataset: { from, to, back } }) => classList.toggle('on', is(from) || (back !== undefined && is(to))))
  element.querySelectorAll<HTMLElement>('[data-part="you"]').forEach((you) => (you.hidden = !entry?.contains(you)))
  part(element, 'here')!.hidden = !entry
  part(element, 'read')!.setAttribute('href', `#${entry?.id ?? 'liste'}`)
  said.replaceChildren(...[...(entry ? part(entry, 'you')!.childNodes : [])].map((node) => node.cloneNode(true)))
}
