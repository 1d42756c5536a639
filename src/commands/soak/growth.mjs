/** @typedef {import('./measure.mjs').Held} Held */

/** What must stay as it is. The memory of the processes is printed only: the system gives and takes it as it likes. */
export const KINDS = /** @type {const} */ (['nodes', 'listeners', 'documents', 'heap'])

/** Flat is: less than two in a hundred. */
export const MOST = 0.02

/**
 * By how much each kind has grown: the middle of the last third of the measures against the middle of the first third.
 * One measure says little: a browser clears up when it likes.
 * @param {readonly Held[]} measures those after the warm-up, at least three
 * @returns {Record<typeof KINDS[number], number>} 0.02 is two in a hundred
 */
export function growth(measures) {
  if (measures.length < 3) throw new Error(`${measures.length} measures say nothing about growth, at least 3 are needed.`)
  const third = Math.floor(measures.length / 3)
  const of = (/** @type {typeof KINDS[number]} */ kind, /** @type {readonly Held[]} */ some) => median(some.map((each) => each[kind]))
  const grown = KINDS.map((kind) => [kind, of(kind, measures.slice(-third)) / of(kind, measures.slice(0, third)) - 1])
  return Object.fromEntries(grown)
}

/** The kinds that have grown too much, as sentences. @param {Record<string, number>} grown */
export const tooMuch = (grown) => Object.entries(grown).filter(([, share]) => !(share < MOST)).map(([kind, share]) => `${kind} grew by ${percent(share)}`)

/** @param {number} share */
export const percent = (share) => `${(share * 100).toFixed(2)} %`

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (/** @type {number} */ index) => sorted[index] ?? NaN
  const middle = (sorted.length - 1) / 2
  return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2
}
