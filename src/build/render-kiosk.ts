import { dirname, join, resolve } from 'node:path'
import { readContentFiles } from '../content/files.ts'
import { loadCatalogue } from '../content/load.ts'
import type { Catalogue } from '../content/catalogue.ts'
import type { Drawing } from '../ui/kiosk/kiosk.ts'
import { checkInterface, localeFile, type Locales } from '../content/words/interface-words.ts'
import type { Words } from '../i18n/create-translator.ts'
import { effectiveDay } from '../model/day.ts'
import { renderSite } from '../pages/render.tsx'
import { SHEET, sheetOf } from '../pages/sheet.ts'
import { searchFiles } from '../pages/search-files.ts'
import { checkDrawings } from './check-drawings.ts'
import { ContentError } from './content-error.ts'
import { createDrawings, phosphorGlyph } from './drawings.ts'
import { securityHeaders } from './headers.ts'
import { lighten } from './lighten.ts'
import { readLocales } from './read-locales.ts'
import { buildStyle, buildStyleFiles } from './style/build-style.ts'
import { layOver, photoFiles, readPackAt } from './workshop.ts'
import { webManifest } from './web-manifest.ts'

export interface KioskOptions {
  root: string
  /** The content folder, relative to `root`. */
  content: string
  base: string
  /** Where everybody finds the kiosk; see `siteUrl`. */
  site?: string
  prePaint: string
  /** The rules for the font, see `buildFontFace`; empty: the pages use a font of the device. */
  fontFace?: string
  /** The pack of a workshop for which the kiosk is built: a folder, or the one file with everything in it. */
  workshop?: string | undefined
  /** Whether the pages offer sound: they then name the list of clips. */
  sound: boolean
}

export interface RenderedKiosk {
  catalogue: Catalogue
  /** Path in `dist/` → HTML. */
  pages: Map<string, string>
  /** Path in `dist/` → what the search loads, the pictures, and style with a file of its own. */
  files: Map<string, string>
  /** Path in `dist/` → photo of a person in the workshop. */
  photos: Map<string, Uint8Array>
  headers: Record<string, string>
  webManifest: string
}

/** Everything a build writes as text. @throws ContentError when the content has errors: nothing half done is written. */
export function renderKiosk({ root, content, base, site = '', prePaint, fontFace = '', sound, workshop }: KioskOptions): RenderedKiosk {
  const folder = resolve(root, content)
  const files = readContentFiles(folder, dirname(folder))
  const { catalogue: general, problems } = loadCatalogue(files, folder.split(/[\\/]/).at(-1))
  const drawings = general ? checkDrawings(general.pictures, folder, files) : []
  const locales = readLocales(root, general?.languages ?? [])
  const pack = general && workshop ? readPackAt(resolve(root, workshop), general) : null
  const errors = [...problems, ...checkInterface(locales, general?.languages ?? []), ...drawings, ...(pack && 'problems' in pack ? pack.problems : [])].filter((problem) => problem.severity === 'error')
  if (!general || errors.length) throw new ContentError(errors, new Map([...files, ...[...locales].map(([id, text]) => [localeFile(id), text ?? ''] as const)]))
  const whole = pack && 'pack' in pack ? pack : null
  const catalogue = whole ? layOver(general, whole) : general
  const { base: style, blocks } = buildStyle(join(root, 'src/ui'), fontFace)
  const words = wordsIn(locales)
  const draw = createDrawings(catalogue.pictures, join(folder, 'pictures'))
  const drawing = (meaning: string) => lighten(draw(meaning))
  const signs = new Map<string, Drawing>()
  const glyph = (name: string) => signs.get(name) ?? signs.set(name, lighten(phosphorGlyph(name))).get(name)!
  const options = { catalogue, base, site, style, blocks, prePaint, sound, words, drawing, glyph, builtOn: effectiveDay(new Date(), catalogue.asOf) }
  const { id, tag, direction } = catalogue.languages[0]!
  const { 'site.name': name, 'site.description': description } = words[id]!
  const pages = renderSite(options)
  const sheet = sheetOf([...[...catalogue.pictures.keys()].sort().map((meaning) => [`p-${meaning}`, drawing(meaning)] as const), ...[...signs].map(([sign, drawn]) => [`g-${sign}`, drawn] as const)])
  return { catalogue, pages, files: new Map([...searchFiles(options), [SHEET, sheet], ...buildStyleFiles(join(root, 'src/ui'))]), photos: whole ? photoFiles(whole) : new Map(), headers: securityHeaders({ styles: [style, ...blocks], prePaint }), webManifest: webManifest({ name, description, tag, direction }) }
}

const wordsIn = (locales: Locales): Record<string, Words> =>
  Object.fromEntries([...locales].map(([id, text]) => [id, JSON.parse(text!) as Words]))
