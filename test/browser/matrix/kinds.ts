import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const UI = 'src/ui'
/** Stands on every page, or says nothing of what the page is made of. */
const EVERYWHERE = ['bar', 'line', 'picture', 'shell']

/** The class at the top of each component: the first that its style names. */
function components(): string[] {
  const folders = readdirSync(UI).filter((name) => !EVERYWHERE.includes(name))
  const sheets = folders.flatMap((name) => readdirSync(join(UI, name)).filter((file) => file.endsWith('.css')).map((file) => readFileSync(join(UI, name, file), 'utf8')))
  return sheets.flatMap((css) => /\.([a-z][\w-]*)/.exec(css)?.[1] ?? [])
}

/**
 * The pages of a build by their kind. Two pages are of one kind when they are made of the same components, so that a
 * new component makes a kind of its own and nobody keeps a list.
 * @param root the folder of the build
 * @param paths the pages in it, as their addresses
 */
export function kindsOf(root: string, paths: readonly string[]): Map<string, string[]> {
  const known = components()
  const kinds = new Map<string, string[]>()
  for (const path of paths) {
    const html = readFileSync(join(root, path.endsWith('.html') ? path : `${path}index.html`), 'utf8')
    const used = new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap((match) => match[1]!.split(' ')))
    const kind = known.filter((name) => used.has(name)).join(' ')
    kinds.set(kind, [...(kinds.get(kind) ?? []), path])
  }
  return kinds
}
