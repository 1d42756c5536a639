import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../ground/places.mjs'

/** Stands on every page, or says nothing of what the page is made of. */
const EVERYWHERE = ['bar', 'line', 'picture', 'print', 'shell']

/** The class at the top of each component: the first that its style names. */
function components() {
  const ui = inProject('src/ui')
  const folders = readdirSync(ui).filter((name) => !EVERYWHERE.includes(name))
  const sheets = folders.flatMap((name) => readdirSync(join(ui, name)).filter((file) => file.endsWith('.css')).map((file) => readFileSync(join(ui, name, file), 'utf8')))
  return sheets.flatMap((css) => /\.([a-z][\w-]*)/.exec(css)?.[1] ?? [])
}

/**
 * The pages of a build by their kind. Two pages are of one kind when they are made of the same components, so that a
 * new component makes a kind of its own and nobody keeps a list.
 * @param {string} root the folder of the build
 * @param {readonly string[]} paths the pages in it, as their addresses
 * @returns {Map<string, string[]>} the components, joined by spaces → the addresses
 */
export function kindsOf(root, paths) {
  const known = components()
  /** @type {Map<string, string[]>} */
  const kinds = new Map()
  for (const path of paths) {
    const html = readFileSync(join(root, path.endsWith('.html') ? path : `${path}index.html`), 'utf8')
    const [, body = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? []
    const used = new Set([...body.matchAll(/ class="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(' ')))
    const kind = known.filter((name) => used.has(name)).join(' ')
    kinds.set(kind, [...(kinds.get(kind) ?? []), path])
  }
  return kinds
}

/** @param {string} root the folder of a build @returns the addresses of its pages, below the base */
export const pathsIn = (root) =>
  readdirSync(root, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.html')).map((name) => name.replace(/(^|\/)index\.html$/, '$1')).sort()
