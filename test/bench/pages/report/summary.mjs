/** @typedef {{ median: number, least: number, most: number, runs: number }} Summary */

/** @param {readonly number[]} samples those that are no number are left out @returns {Summary | null} */
export function summaryOf(samples) {
  const sorted = samples.filter(Number.isFinite).sort((a, b) => a - b)
  const at = (/** @type {number} */ index) => sorted[index] ?? NaN
  const middle = (sorted.length - 1) / 2
  if (!sorted.length) return null
  return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, least: at(0), most: at(sorted.length - 1), runs: sorted.length }
}
