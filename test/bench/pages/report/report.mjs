import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SLOW_4G, SLOWDOWN } from '../measure/conditions.mjs'
import { summaryOf } from './summary.mjs'
import { missingList, table } from './table.mjs'

/**
 * @typedef {import('../measure/samples.mjs').Measure} Measure
 * @typedef {Awaited<ReturnType<typeof import('./machine.mjs').machine>>} Machine
 * @typedef {{ machine: Machine, sites: readonly import('../sites/sites.mjs').Site[], measures: readonly Measure[], parts: readonly string[], pages: number }} Report
 */

const CONDITIONS = `Slow 4G: ${SLOW_4G.latency} ms for each request, ${(SLOW_4G.down * 8) / 1024} kbit/s; processor ${SLOWDOWN}× slower; cold cache; 412 × 823; one Chromium for all, HTTP/1.1, brotli 11 or gzip 9, bodies without heads. Each cell: median (least–most) **times ours**. kB is 1000 bytes.`

const NOTES = [
  'The first view is measured without a worker, and with the generators as they build without one. For the offline rows and the taps each of the others gets one and the same worker by Workbox (generateSW).',
  'For the offline rows the line is slowed down in the server, as nothing else reaches what a worker fetches; there the processor is slow for the page, not for the worker.',
  'Ours stores two registers, search and tools; the others store one register. The rows "for each page" make up for that.',
  'Our build checks all content, and has both registers in its pages.',
  'Memory: what all processes of a build hold at the same time, looked at five times a second; shared parts count more than once.',
  'A tap ends with the first paint of the new document; where a script puts the new page in place, with the frame after the new title.',
]

/**
 * Writes pages.md and pages.json. Called after each part, so that a run that is cut short leaves what it has.
 * @param {Report} report
 * @param {string} out the folder
 * @returns {string} the Markdown
 */
export function writeReport(report, out) {
  mkdirSync(out, { recursive: true })
  const text = markdown(report)
  writeFileSync(join(out, 'pages.md'), text)
  writeFileSync(join(out, 'pages.json'), `${JSON.stringify(json(report), null, 2)}\n`)
  return text
}

/** @param {Report} report */
function markdown({ machine, sites, measures, parts, pages }) {
  const names = sites.map(({ name }) => name)
  return [
    `# The same ${pages} pages, built by ours and by others`,
    `${Object.entries(machine).map(([name, value]) => `${name}: ${value}`).join(' · ')}\n\nparts: ${parts.join(', ')}`,
    sites.map(({ name, version, missing }) => `- ${name} ${missing ? `– ${missing}` : version}`).join('\n'),
    CONDITIONS,
    table(measures, names),
    `Not measured:\n${missingList(measures)}`,
    NOTES.map((note) => `- ${note}`).join('\n'),
  ].join('\n\n') + '\n'
}

/** @param {Report} report */
const json = ({ machine, sites, measures, parts, pages }) => ({
  machine, parts, pages,
  values: 'kB and MB are given in bytes, s in milliseconds; the samples are in the order of the runs',
  conditions: { ...SLOW_4G, unit: 'ms, bytes a second', slowdown: SLOWDOWN },
  sites: sites.map(({ name, version, missing, paths }) => ({ name, version, missing, pages: paths.length })),
  measures: measures.map(({ samples, ...measure }) => ({ ...measure, summaries: Object.fromEntries(Object.entries(samples).map(([site, values]) => [site, summaryOf(values)])), samples })),
})
