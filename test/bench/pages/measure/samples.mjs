/**
 * @typedef {{ group: string, name: string, unit: 'kB' | 'ms' | 's' | 'MB' | '', samples: Record<string, number[]>, missing: Record<string, string> }} Measure
 *   one row: by the name of the site its samples, or why there are none
 */

/**
 * Turns what was seen of each site into rows.
 * @template Sample
 * @param {string} group
 * @param {readonly { name: string, unit: Measure['unit'], of: (sample: Sample) => number }[]} kinds
 * @param {Record<string, Sample[]>} seen
 * @param {Record<string, string>} missing
 * @returns {Measure[]}
 */
export const rowsOf = (group, kinds, seen, missing) =>
  kinds.map(({ name, unit, of }) => ({ group, name, unit, missing, samples: Object.fromEntries(Object.entries(seen).map(([site, samples]) => [site, samples.map(of)])) }))

/**
 * Why sites have nothing to show.
 * @param {readonly import('../sites/sites.mjs').Site[]} sites
 * @returns {Record<string, string>}
 */
export const missingIn = (sites) => Object.fromEntries(sites.flatMap(({ name, missing }) => (missing ? [[name, missing]] : [])))
