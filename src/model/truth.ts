/** What the answers say about a condition. Not knowing is a value of its own and never becomes `no`. */
export type Truth = 'yes' | 'unknown' | 'no'

const ORDER: Readonly<Record<Truth, number>> = { no: 0, unknown: 1, yes: 2 }

/** Both must hold: the weaker of the two. */
export const both = (a: Truth, b: Truth): Truth => (ORDER[a] < ORDER[b] ? a : b)

/** One is enough: the stronger of the two. */
export const either = (a: Truth, b: Truth): Truth => (ORDER[a] > ORDER[b] ? a : b)

/** The contrary; the contrary of not knowing is not knowing. */
export const contrary = (a: Truth): Truth => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'unknown')

/** What all of them agree on; unknown when they differ, or when there is nobody to ask. */
export function agreed(truths: readonly Truth[]): Truth {
  const [first = 'unknown', ...others] = truths
  return others.every((truth) => truth === first) ? first : 'unknown'
}
