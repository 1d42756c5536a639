import { resolve } from 'node:path'
import { findBrowser } from './browser/find-browser.mjs'
import { ensureBuilt, makeSound } from './build.mjs'
import { inProject } from './ground/places.mjs'
import { ensureInstalled } from './install.mjs'
import { growth, KINDS, percent, tooMuch } from './soak/growth.mjs'
import { soak } from './soak/soak.mjs'

// npm run soak: one browser for 10,000 visits, each of two page changes and a reset; what it holds must stay flat.
// VISITS= takes another number, KIOSK_DIST= another build.
const visits = Number(process.env['VISITS'] ?? 10_000)
/** Measured so often, in visits; and what comes before a browser has warmed up counts for nothing. */
const EVERY = Math.min(500, Math.ceil(visits / 12))
const WARM = Math.min(1_000, visits / 4)
/** Each so many visits the walk waits until the pages sound; they all begin to read. */
const SOUND_EVERY = 10

/** @param {import('./soak/soak.mjs').Figures} figures */
function print({ visits, minutes, nodes, listeners, documents, heap, renderer, browser }) {
  const columns = [visits, 2 * visits, nodes, listeners, documents, `${(heap / 1024).toFixed(0)} kB`, megabytes(renderer), megabytes(browser), minutes.toFixed(1)]
  console.log(columns.map((each) => String(each).padStart(10)).join(''))
}

const megabytes = (/** @type {number | null} */ bytes) => (bytes === null ? '–' : `${(bytes / 1024 / 1024).toFixed(0)} MB`)

/** @returns {Promise<string>} the build that KIOSK_DIST= names, else dist, fresh and with sound */
async function built() {
  const given = process.env['KIOSK_DIST']
  if (given) return resolve(given)
  const outDir = inProject('dist')
  await ensureBuilt({ outDir, base: '/', sound: true })
  await makeSound(outDir)
  return outDir
}

try {
  await ensureInstalled()
  const root = await built()
  await findBrowser()
  console.log(['resets', 'changes', 'nodes', 'listeners', 'documents', 'heap', 'renderers', 'browser', 'minutes'].map((name) => name.padStart(10)).join(''))
  const { figures, sounding } = await soak(root, { visits, every: EVERY, soundEvery: SOUND_EVERY, told: print })
  const grown = growth(figures.filter((each) => each.visits >= WARM))
  console.log(`Growth after the first ${WARM} resets: ${KINDS.map((kind) => `${kind} ${percent(grown[kind])}`).join(', ')}. Sound was waited for on ${sounding.of} pages, ${sounding.pages} had begun to read. ${sounding.untold} times the invitation was seen before it was told.`)
  const faults = [...tooMuch(grown), ...(sounding.pages < sounding.of / 2 ? ['too few pages sounded'] : [])]
  if (faults.length) throw new Error(`Not flat: ${faults.join(', ')}.`)
} catch (error) {
  console.error(/** @type {Error} */ (error).message)
  process.exitCode = 1
}
