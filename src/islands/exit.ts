import type { Island } from './island.ts'
import { forget, forgetPerson, isPrivate, keep, kept, SESSION_NAMES } from './keeping.ts'
import { leave } from './leave.ts'
import { isPoint } from './operator.ts'
import { marked } from './parts.ts'

/** So often is Esc pressed, and no longer than this apart: as long as GOV.UK gives for its key, in milliseconds. */
const PRESSES = 3
const APART = 5000

/** „Schnell weg“: by a tap, or by Esc pressed three times. Nothing of this page stays in sight, not even while the next one comes. */
export const exit: Island = (element) => {
  const ends = new AbortController()
  const { signal } = ends
  const go = (event: Event) => {
    event.preventDefault()
    document.documentElement.hidden = true
    leave((address) => location.replace(isPoint() ? address : (element as HTMLAnchorElement).href), forgetHere)
  }
  const isEnough = counted()
  element.addEventListener('click', go, { signal })
  addEventListener('keydown', (event) => isEnough(event) && go(event), { signal, capture: true })
  return () => ends.abort()
}

/** @returns whether a key is the third Esc in a row. One that is held down counts once. */
function counted(): (event: KeyboardEvent) => boolean {
  let presses = 0
  let last = 0
  return ({ key, repeat, timeStamp }) => {
    if (repeat) return false
    presses = key !== 'Escape' ? 0 : timeStamp - last > APART ? 1 : presses + 1
    last = timeStamp
    return presses === PRESSES
  }
}

/** On a private device stays what its owner has set. Of this page nothing stays: its questions would tell that somebody was here. */
function forgetHere(): void {
  if (!isPrivate()) return forgetPerson()
  SESSION_NAMES.forEach(forget)
  const here = marked(document, 'asked').map(({ dataset }) => dataset['asked'])
  keep('questions', [kept('questions') ?? []].flat().filter((id) => !here.includes(id as string)))
}
