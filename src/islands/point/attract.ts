import { fromPointPage } from './page.ts'
import { begin, isAtRest, rest } from './presence.ts'
import { swallowTaps } from './swallow.ts'

/** So long each picture stays, in milliseconds. */
const STAYS = 10_000

/** A finger that slides makes no click: then the screen begins so long after it has gone, in milliseconds. */
const SLID = 300

/** With these one moves among the two buttons; every other key begins. */
const MOVES = ['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Enter', ' ']

/** Large pictures over a start page that nobody has touched since the last visit. One touch, or a key, opens what lies below. */
export function attract(): () => void {
  const ends = new AbortController()
  let end = () => ends.abort()
  if (isAtRest()) void invite()
  return () => end()

  async function invite(): Promise<void> {
    const dialog = (await fromPointPage('attract').catch(() => undefined)) as HTMLDialogElement | undefined
    if (ends.signal.aborted || !isAtRest()) return
    if (dialog) end = show(dialog, ends)
    rest()
  }
}

/** @returns takes the pictures away */
function show(dialog: HTMLDialogElement, ends: AbortController): () => void {
  const { signal } = ends
  const turning = setInterval(() => document.hidden || turn(dialog), STAYS)
  let slid: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearInterval(turning)
    clearTimeout(slid)
    ends.abort()
    dialog.remove()
  }
  const start = (isToRead = false) => {
    if (signal.aborted) return
    end()
    swallowTaps()
    begin()
    if (isToRead) document.querySelector<HTMLElement>('[data-player=read]')?.click()
  }
  dialog.addEventListener('click', ({ target }) => start((target as Element).closest('[data-do=read]') !== null), { signal })
  for (const type of ['pointerup', 'pointercancel']) dialog.addEventListener(type, () => (slid ??= setTimeout(start, SLID)), { signal })
  dialog.addEventListener('keydown', (event) => MOVES.includes(event.key) || (event.preventDefault(), start()), { signal })
  dialog.addEventListener('close', () => start(), { signal })
  document.body.append(dialog)
  dialog.showModal()
  return end
}

/** The next picture, after the last the first. */
function turn(dialog: HTMLElement): void {
  const pictures = [...dialog.querySelectorAll<HTMLElement>('li')]
  const next = (pictures.findIndex(({ dataset }) => 'shown' in dataset) + 1) % pictures.length
  pictures.forEach((picture, index) => picture.toggleAttribute('data-shown', index === next))
}
