import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import { STYLE_FILES } from '../pages/style-files.ts'

/** First the tokens and the base, then one file a component, by name: the order is the same at each build. */
const FIRST = ['shell/tokens.css', 'shell/base.css']

/** Style that few devices or pages need has a file of its own in `dist/`, by the folder of its component. */
const APART: Readonly<Record<string, string>> = { point: STYLE_FILES.point, staff: STYLE_FILES.staff, exit: STYLE_FILES.exit, workshop: STYLE_FILES.workshop, print: STYLE_FILES.paper }

/**
 * All style that every page needs on a screen, as one block. The same on every page, so that one hash in the policy covers it.
 * @param fontFace the rules for the font, see `buildFontFace`
 */
export function buildStyle(ui: string, fontFace = ''): string {
  const files = cssIn(ui).filter((name) => !(folderOf(name) in APART))
  const ordered = [...FIRST, ...files.filter((name) => !FIRST.includes(name))]
  return minify(fontFace, ordered.map((name) => join(ui, name)))
}

/** The style with files of its own. @returns file path in `dist/` → CSS */
export const buildStyleFiles = (ui: string): Map<string, string> =>
  new Map(Object.entries(APART).map(([folder, file]) => [file, minify('', cssIn(ui).filter((name) => folderOf(name) === folder).map((name) => join(ui, name)))]))

const cssIn = (ui: string) => readdirSync(ui, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.css')).sort()
const folderOf = (name: string) => name.split('/')[0]!

function minify(before: string, files: readonly string[]): string {
  const code = Buffer.from([before, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n'))
  return transform({ filename: 'kiosk.css', code, minify: true, targets: { safari: 15 << 16, chrome: 100 << 16, firefox: 102 << 16 } }).code.toString()
}
