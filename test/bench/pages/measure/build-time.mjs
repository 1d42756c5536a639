import { join } from 'node:path'
import { pathsIn } from '../../../../src/commands/shots/kinds.mjs'
import { repeat } from '../content/repeat.mjs'
import { buildOurs, prepareOurs } from '../sites/build-ours.mjs'
import { buildPeer } from '../sites/build-peer.mjs'
import { OURS } from '../sites/sites.mjs'
import { missingIn, rowsOf } from './samples.mjs'

/**
 * @typedef {import('../sites/sites.mjs').Site} Site
 * @typedef {import('../content/export.mjs').Content} Content
 * @typedef {{ seconds: number, memory: number | null, pages: number }} Built
 * @typedef {{ name: string, build: () => Promise<Built> }} Builder
 */

/** Pages, and how often so many are built where nothing else is said: a large site takes minutes. */
const SIZES = [{ pages: 12, runs: 9 }, { pages: 120, runs: 3 }, { pages: 1200, runs: 1 }]

/** @type {{ name: string, unit: import('./samples.mjs').Measure['unit'], of: (built: Built) => number }[]} */
const KINDS = [
  { name: 'build time', unit: 's', of: ({ seconds }) => seconds * 1000 },
  { name: 'most memory at once', unit: 'MB', of: ({ memory }) => memory ?? NaN },
  { name: 'HTML files that came out', unit: '', of: ({ pages }) => pages },
]

/**
 * Builds sites of three sizes from nothing, one generator after the other.
 * @param {{ sites: Site[], content: Content, folder: string, buildRuns: number | null }} bench
 */
export async function buildTime({ sites, content, folder, buildRuns }) {
  const rows = []
  for (const { pages, runs } of SIZES) rows.push(...(await ofSize(pages, buildRuns ?? runs, { sites, content, folder })))
  return rows
}

/** @param {number} pages @param {number} runs @param {{ sites: Site[], content: Content, folder: string }} bench */
async function ofSize(pages, runs, { sites, content, folder }) {
  const missing = missingIn(sites)
  const today = sites.find(({ name }) => name === OURS)?.paths.length ?? 0
  const ours = prepareOurs(pages, today, folder)
  if ('missing' in ours) missing[OURS] = ours.missing
  const own = 'missing' in ours ? [] : [{ name: OURS, build: () => buildOurs(ours.content, join(folder, 'ours/out')) }]
  const some = { ...content, pages: repeat(content.pages, pages) }
  const seen = await buildsOf([...own, ...others(sites, some)], `${pages} pages`, runs, missing)
  return rowsOf(`Build of ${pages} pages${'told' in ours ? ` (ours: ${ours.told})` : ''}`, KINDS, seen, missing)
}

/** @param {Site[]} sites @param {Content} content @returns {Builder[]} */
const others = (sites, content) =>
  sites.flatMap(({ name, generator }) => (generator ? [{ name, build: () => built(generator, content) }] : []))

/** @param {NonNullable<Site['generator']>} generator @param {Content} content @returns {Promise<Built>} */
async function built({ peer, folder }, content) {
  const { site, ...took } = await buildPeer(peer, folder, content)
  return { ...took, pages: pathsIn(site).length }
}

/** @param {Builder[]} builders @param {string} what @param {number} runs @param {Record<string, string>} missing */
async function buildsOf(builders, what, runs, missing) {
  /** @type {Record<string, Built[]>} */
  const seen = {}
  for (let run = 1; run <= runs; run++) {
    for (const { name, build } of builders.filter((builder) => !missing[builder.name])) {
      console.log(`Build, ${what}, ${name}: ${run} of ${runs}`)
      await build().then((found) => (seen[name] ??= []).push(found), (error) => void (missing[name] = error.message))
    }
  }
  return seen
}
