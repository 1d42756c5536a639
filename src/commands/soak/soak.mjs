import { launch } from '../browser/launch.mjs'
import { serve } from '../serve/serve.mjs'
import { measure } from './measure.mjs'
import { createWalk } from './walk.mjs'

/**
 * @typedef {import('./measure.mjs').Measure} Measure
 * @typedef {Measure & { visits: number, minutes: number }} Figures
 * @typedef {{ visits: number, every: number, soundEvery: number, told?: (figures: Figures) => void }} Options
 *   a visit is two page changes and a reset; it is measured `every` so many
 */

/** As an information point is started: sound needs no touch. */
const FLAGS = ['--autoplay-policy=no-user-gesture-required']

/** A small window holds the same and is drawn quickly. */
const VIEW = { width: 540, height: 960 }

/**
 * Lets one browser be used for very long, and measures what it holds.
 * @param {string} root a build with sound
 * @param {Options} options
 */
export async function soak(root, { visits, every, soundEvery, told = () => {} }) {
  const server = await serve({ root })
  const browser = await launch({ args: FLAGS })
  /** @type {Figures[]} */
  const figures = []
  try {
    const context = await browser.newContext({ viewport: VIEW })
    const session = await context.newCDPSession(await context.newPage())
    const whole = await browser.newBrowserCDPSession()
    const walk = await createWalk(session, { soundEvery })
    await walk.open(`${server.url}?kiosk=1`)
    const began = performance.now()
    for (let turn = 0; turn <= visits; turn++) {
      if (turn % every === 0) {
        const now = { visits: turn, minutes: (performance.now() - began) / 60_000, ...(await measure(session, whole)) }
        figures.push(now)
        told(now)
      }
      if (turn < visits) await walk.visit(turn)
    }
    return { figures, sounding: walk.sounding }
  } finally {
    await browser.close()
    await server.close()
  }
}
