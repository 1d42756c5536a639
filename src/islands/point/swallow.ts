/** A finger that trembles taps again within this time, in milliseconds. */
const TREMBLE = 400

/** When something that lay above the page has gone, the second tap of the same finger is kept from what lies below. */
export function swallowTaps(): void {
  const ends = new AbortController()
  const swallow = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of ['pointerdown', 'mousedown', 'click', 'dblclick', 'contextmenu']) addEventListener(type, swallow, { capture: true, signal: ends.signal })
  setTimeout(() => ends.abort(), TREMBLE)
}
