import type { State } from './reader.ts'

/** How the player stands, for its buttons. */
export interface Shown {
  state: State
  /** Whether the following pages are read too. */
  on: boolean
  slow: boolean
  excused: boolean
}

/** Shows how the player stands: in its strip, and on „Vorlesen“. Nothing is announced: the sentences are heard already. */
export function showStrip(bar: HTMLElement, { state, on, slow, excused }: Shown): void {
  const isGoing = state === 'reading'
  const isHalted = state === 'paused' || state === 'waiting' || state === 'ended'
  if (state === 'off' || state === 'mute') close(bar)
  else hide(bar, '[data-part=strip]', false)
  hide(bar, '[data-part=wait]', state !== 'waiting')
  hide(bar, '[data-part=skip]', !excused)
  swap(button(bar, 'pause'), button(bar, 'go'), !isHalted)
  button(bar, 'slower').setAttribute('aria-pressed', String(slow))
  button(bar, 'read').setAttribute('aria-pressed', String(on || isGoing))
}

const button = (bar: HTMLElement, name: string): HTMLElement => bar.querySelector<HTMLElement>(`[data-player=${name}]`)!

function hide(bar: HTMLElement, part: string, hidden: boolean): void {
  bar.querySelector<HTMLElement>(part)!.hidden = hidden
}

/** With its buttons the focus would go; „Vorlesen“ stands beside them. */
function close(bar: HTMLElement): void {
  const hadFocus = bar.querySelector('[data-part=strip]')!.contains(document.activeElement)
  hide(bar, '[data-part=strip]', true)
  if (hadFocus) button(bar, 'read').focus({ preventScroll: true })
}

/** One of the two stands there. The focus goes along: it must not be lost in the middle of a page. */
function swap(first: HTMLElement, second: HTMLElement, isFirst: boolean): void {
  const [shown, gone] = isFirst ? [first, second] : [second, first]
  const hadFocus = document.activeElement === gone
  shown.hidden = false
  gone.hidden = true
  if (hadFocus) shown.focus({ preventScroll: true })
}
