/** A finger that trembles taps again within this time, in milliseconds. */
const TREMBLE = 400

/**
 * When something that lay above the page has gone, the second tap of the same finger is kept from what lies below,
 * and a key that is still held. What a script presses goes through.
 */
export function swallowTaps(): void {
  const ends = new AbortController()
  const swallow = (event: UIEvent) => {
    if (event instanceof KeyboardEvent ? !event.repeat : event.detail === 0) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of ['mousedown', 'click', 'keydown'] as const) addEventListener(type, swallow, { capture: true, signal: ends.signal })
  setTimeout(() => ends.abort(), TREMBLE)
}
