import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AGAIN } from '../content/repeat.mjs'

/**
 * @typedef {import('../content/export.mjs').Page} Page
 * @typedef {import('../content/export.mjs').Content} Content
 * @typedef {object} Peer another generator, as its users build with it
 * @property {string} name
 * @property {string} main the package whose version is told
 * @property {object} manifest its package.json
 * @property {(folder: string, content: Content) => void} write makes its sources; what a build before left behind is deleted
 * @property {string[]} command the program in node_modules/.bin, and what it is given
 * @property {Record<string, string>} [env]
 * @property {string} out the folder of the site
 */

/** The name of the site, the same everywhere. */
export const SITE_NAME = 'Meine Arbeit, meine Wahl'

/** @param {string} path @param {string} text */
export function writeText(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** @param {string} folder @param {readonly string[]} names */
export function clear(folder, names) {
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true })
}

/**
 * @param {string} folder
 * @param {readonly Page[]} pages
 * @param {(page: Page) => string} [body]
 */
export function writePages(folder, pages, body = (page) => page.body) {
  for (const page of pages) writeText(join(folder, page.path, 'index.md'), frontMatter(page) + body(page))
}

/** @param {string} folder @param {Content} content */
export function writePictures(folder, { pictures }) {
  for (const [name, svg] of pictures) writeText(join(folder, `${name}.svg`), svg)
}

/** A text in quotation marks is the same in YAML as in JSON. @param {Page} page */
const frontMatter = ({ title, description }) => `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n`

/**
 * What stands in the menu of those that have one: the lists and the fixed pages, not each text. A small site has all its pages there.
 * @param {Content} content
 * @returns {{ label: string, path: string }[]}
 */
export function menuOf({ pages }) {
  const first = pages.filter(({ path }) => !path.startsWith(AGAIN))
  const lists = first.filter(({ path }) => /^[^/]+\/$/.test(path))
  return (lists.length ? lists : first).map(({ path, title }) => ({ label: title, path }))
}

/** A file with settings, as JavaScript. @param {unknown} value */
export const code = (value) => JSON.stringify(value, null, 2)
