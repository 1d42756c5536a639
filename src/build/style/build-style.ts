import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Features, transform } from 'lightningcss'
import { STYLE_FILES } from '../../pages/style-files.ts'
import { APART, BLOCKS, LATER } from './places.ts'

/** First the tokens and the base, then one file a component, by name: the order is the same at each build. */
const FIRST = ['shell/tokens.css', 'shell/base.css']

/** The style that stands in the pages: what all of them need, and blocks for what only some have. */
export interface Style {
  base: string
  /** See `concerns`. */
  blocks: readonly string[]
}

/** @param fontFace the rules for the font, see `buildFontFace` */
export function buildStyle(ui: string, fontFace = ''): Style {
  const files = cssIn(ui).filter((name) => !(folderOf(name) in APART) && !name.endsWith(LATER))
  const isOf = (places: readonly string[]) => (name: string) => places.includes(folderOf(name)) || places.includes(name.replace(/\.css$/, ''))
  const base = [...FIRST, ...files.filter((name) => !FIRST.includes(name) && !BLOCKS.some((places) => isOf(places)(name)))]
  const blocks = BLOCKS.map((places) => files.filter(isOf(places))).filter(({ length }) => length)
  return { base: minify(ui, base, fontFace), blocks: blocks.map((names) => minify(ui, names)) }
}

/** The style with files of its own. @returns file path in `dist/` → CSS */
export function buildStyleFiles(ui: string): Map<string, string> {
  const files = cssIn(ui)
  const apart = Object.entries(APART).map(([folder, file]) => [file, minify(ui, files.filter((name) => folderOf(name) === folder))] as const)
  return new Map([...apart, [STYLE_FILES.later, minify(ui, files.filter((name) => name.endsWith(LATER)))]])
}

const cssIn = (ui: string) => readdirSync(ui, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.css')).sort()
const folderOf = (name: string) => name.split('/')[0]!

/** No rule says `light-dark()`: what would stand in for it is left out. */
function minify(ui: string, names: readonly string[], before = ''): string {
  const code = Buffer.from([before, ...names.map((name) => readFileSync(join(ui, name), 'utf8'))].join('\n'))
  return transform({ filename: 'kiosk.css', code, minify: true, exclude: Features.LightDark, targets: { safari: 15 << 16, chrome: 100 << 16, firefox: 102 << 16 } }).code.toString()
}
