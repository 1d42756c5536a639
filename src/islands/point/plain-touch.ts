import { opensElsewhere } from '../opens-elsewhere.ts'

/**
 * Whatever a hand, a mouse or a key does at an information point is a tap, or nothing: no menu, no second tab,
 * nothing marked, drawn away or enlarged. What the style can forbid stands in `src/ui/point/touch.css`.
 */
export function plainTouch(): () => void {
  const ends = new AbortController()
  const options = { signal: ends.signal, capture: true, passive: false }
  for (const type of FORBIDDEN) addEventListener(type, prevent, options)
  addEventListener('click', plain, options)
  addEventListener('mousedown', (event) => event.button !== 0 && prevent(event), options)
  addEventListener('wheel', (event) => event.ctrlKey && prevent(event), options)
  addEventListener('keydown', (event) => isForBrowser(event) && prevent(event), options)
  addEventListener('submit', (event) => isSent(event) && prevent(event), options)
  return () => ends.abort()
}

const FORBIDDEN = ['contextmenu', 'auxclick', 'dragstart', 'dragover', 'drop', 'gesturestart', 'copy', 'cut']

const prevent = (event: Event): void => event.preventDefault()

/** With a key held, a browser opens a link elsewhere or saves it: the same tap without the key takes its place. */
function plain(event: MouseEvent): void {
  if (!opensElsewhere(event)) return
  event.preventDefault()
  event.stopImmediatePropagation()
  event.target!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: event.detail }))
}

/** What a browser takes for itself: back, print, save, find, reload, another size. AltGr writes letters. */
const isForBrowser = (event: KeyboardEvent): boolean =>
  ((event.ctrlKey || event.metaKey || event.altKey) && !(event.key.length === 1 && event.getModifierState('AltGraph'))) || /^(F\d+|Browser\w+|Launch\w+)$/.test(event.key)

/** Nothing is sent from here; a form that only closes its dialog may do so. */
const isSent = ({ target }: SubmitEvent): boolean => (target as HTMLFormElement).method !== 'dialog'
