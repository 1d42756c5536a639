import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'lightningcss'

/** First the tokens and the base, then one file a component, by name: the order is the same at each build. Paper has the last word. */
const FIRST = ['shell/tokens.css', 'shell/base.css']
const LAST = ['print/print.css']

/**
 * All style of the kiosk as one block. The same on every page, so that one hash in the policy covers it.
 * @param fontFace the rules for the font, see `buildFontFace`
 */
export function buildStyle(ui: string, fontFace = ''): string {
  const files = readdirSync(ui, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')).filter((name) => name.endsWith('.css')).sort()
  const ordered = [...FIRST, ...files.filter((name) => ![...FIRST, ...LAST].includes(name)), ...files.filter((name) => LAST.includes(name))]
  const code = Buffer.from([fontFace, ...ordered.map((name) => readFileSync(join(ui, name), 'utf8'))].join('\n'))
  return transform({ filename: 'kiosk.css', code, minify: true, targets: { safari: 15 << 16, chrome: 100 << 16, firefox: 102 << 16 } }).code.toString()
}
