import { EMPTY, OURS } from '../sites/sites.mjs'
import { summaryOf } from './summary.mjs'

/**
 * @typedef {import('../measure/samples.mjs').Measure} Measure
 * @typedef {import('./summary.mjs').Summary} Summary
 */

/** How a value is divided and how many digits it has: kB and MB come as bytes, seconds as milliseconds. @type {Record<Measure['unit'], { by: number, digits: number }>} */
const UNITS = { kB: { by: 1000, digits: 1 }, MB: { by: 1_000_000, digits: 1 }, ms: { by: 1, digits: 0 }, s: { by: 1000, digits: 2 }, '': { by: 1, digits: 3 } }

/**
 * All rows as one table: median, least and most in brackets, and how many times ours it is. A row with fewer or more runs than others says so.
 * @param {readonly Measure[]} measures
 * @param {readonly string[]} names of the sites
 */
export function table(measures, names) {
  const head = [`| | ${names.join(' | ')} |`, `|---|${names.map(() => '--:').join('|')}|`]
  const groups = [...new Set(measures.map(({ group }) => group))]
  const rows = groups.flatMap((group) => [`| **${group}** |${' |'.repeat(names.length)}`, ...measures.filter((measure) => measure.group === group).map((measure) => row(measure, names))])
  return [...head, ...rows].join('\n')
}

/** @param {Measure} measure @param {readonly string[]} names */
function row({ name, unit, samples, missing }, names) {
  const sums = names.map((site) => summaryOf((!missing[site] && samples[site]) || []))
  const ours = sums[names.indexOf(OURS)]?.median
  const runs = [...new Set(sums.flatMap((sum) => (sum ? [sum.runs] : [])))].sort((a, b) => a - b)
  const cells = sums.map((sum, index) => (sum ? cell(sum, unit, names[index] === OURS ? undefined : ours) : missing[names[index] ?? ''] ? 'missing' : '–'))
  return `| ${name}${unit && `, ${unit}`} (n = ${runs.join('/') || 0}) | ${cells.join(' | ')} |`
}

/** @param {Summary} summary @param {Measure['unit']} unit @param {number | undefined} ours */
function cell({ median, least, most }, unit, ours) {
  const spread = least === most ? '' : ` (${shown(least, unit)}–${shown(most, unit)})`
  const ratio = ours ? ` **×${(median / ours).toFixed(2)}**` : ''
  return `${shown(median, unit)}${spread}${ratio}`
}

/** @param {number} value @param {Measure['unit']} unit */
function shown(value, unit) {
  const { by, digits } = UNITS[unit]
  return String(Number((value / by).toFixed(digits)))
}

/** What could not be measured, and why; the empty page has nothing to store or build. @param {readonly Measure[]} measures */
export function missingList(measures) {
  const reasons = measures.flatMap(({ group, missing }) => Object.entries(missing).filter(([site]) => site !== EMPTY).map(([site, reason]) => `- ${site}, ${group}: ${reason}`))
  return [...new Set(reasons)].join('\n') || '- nothing'
}
