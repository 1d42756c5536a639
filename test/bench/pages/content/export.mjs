import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathsIn } from '../../../../src/commands/shots/kinds.mjs'
import { toMarkdown } from './to-markdown.mjs'

/**
 * @typedef {{ path: string, title: string, description: string, body: string, links: string[] }} Page
 *   `path`: below the base, `''` or `angebote/`; `body`: Markdown without the title
 * @typedef {{ pages: Page[], pictures: Map<string, string> }} Content pictures: name → SVG
 */

/** The sign of the kiosk, for the corner of a tab. */
export const SIGN = 'zeichen'

/** Tools of a device and of a workshop: they are made by script and have no text of their own. */
const TOOLS = ['info-punkt/', 'betreuung/', 'werkstatt/']

/** The other register is the same again. */
const OTHER_REGISTER = 'alltag/'

/**
 * The pages of the register in Leichte Sprache, as Markdown. The start page comes first, then the long texts: a small site is made of these.
 * @param {import('playwright-core').Browser} browser
 * @param {string} dist our build
 * @returns {Promise<Content>}
 */
export async function exportContent(browser, dist) {
  const known = pathsIn(dist).filter((path) => !path.startsWith(OTHER_REGISTER) && !TOOLS.includes(path) && !path.endsWith('.html'))
  const sheet = sheetIn(dist)
  const reader = await browser.newPage()
  try {
    const pictures = new Map([[SIGN, readFileSync(join(dist, 'icons/icon.svg'), 'utf8')]])
    const pages = []
    for (const path of known.sort(byWeight)) {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8')
      const { pictures: drawn, ...page } = await reader.evaluate(toMarkdown, { html, known, sheet })
      for (const [name, svg] of Object.entries(drawn)) pictures.set(name, svg)
      pages.push({ path, ...page })
    }
    return { pages, pictures }
  } finally {
    await reader.close()
  }
}

/** The pictures that pages share. @param {string} dist */
const sheetIn = (dist) => (existsSync(join(dist, 'bilder.svg')) ? readFileSync(join(dist, 'bilder.svg'), 'utf8') : '<svg xmlns="http://www.w3.org/2000/svg"/>')

/** @param {string} one @param {string} other */
const byWeight = (one, other) => weight(one) - weight(other) || (one < other ? -1 : 1)

/** @param {string} path */
const weight = (path) => (path === '' ? 0 : /^(angebote|rechte|sorgen|themen)\/./.test(path) ? 1 : 2)
