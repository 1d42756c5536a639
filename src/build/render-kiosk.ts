import { basename, dirname, join, resolve } from 'node:path'
import { readContentFiles, type SourceFiles } from '../content/files.ts'
import { loadCatalogue, type Loaded } from '../content/load.ts'
import type { Catalogue } from '../content/catalogue.ts'
import type { Drawing } from '../ui/kiosk/kiosk.ts'
import { checkInterface, localeFile, type Locales } from '../content/words/interface-words.ts'
import type { Words } from '../i18n/create-translator.ts'
import { effectiveDay } from '../model/day.ts'
import { renderEach, type RenderOptions } from '../pages/render.tsx'
import { SHEET, sheetOf } from '../pages/sheet.ts'
import { searchFiles } from '../pages/search-files.ts'
import { checkDrawings } from './check-drawings.ts'
import { ContentError } from './content-error.ts'
import { createDrawings, phosphorGlyph } from './drawings.ts'
import { securityHeaders } from './headers.ts'
import { INTERFACE_PICTURES } from './interface-pictures.ts'
import { lighten } from './lighten.ts'
import { readLocales } from './read-locales.ts'
import { buildStyle, buildStyleFiles } from './style/build-style.ts'
import { layOver, photoFiles, readPackAt } from './workshop.ts'
import { webManifest } from './web-manifest.ts'
import type { WholePack } from '../workshop/pack.ts'

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
export function renderKiosk(options: KioskOptions): RenderedKiosk {
  const { catalogue, pages, finish } = beginKiosk(options)
  return { catalogue, pages: new Map(pages), ...finish() }
}

/** A kiosk whose pages come one after the other: who passes them on needn't hold a thousand of them. */
export interface BegunKiosk extends Pick<RenderedKiosk, 'catalogue'> {
  /** Path in `dist/`, and HTML. */
  pages: Iterable<[string, string]>
  /** All else, once the pages have come: they tell which signs are drawn. */
  finish(): Omit<RenderedKiosk, 'catalogue' | 'pages'>
}

/** As `renderKiosk`, page by page. @throws ContentError before the first page */
export function beginKiosk(options: KioskOptions): BegunKiosk {
  const loaded = loadKiosk(options)
  const { files, problems, general, whole } = loaded
  const errors = problems.filter((problem) => problem.severity === 'error')
  if (!general || errors.length) throw new ContentError(errors, files)
  const signs: Signs = new Map()
  const given = renderOptions({ ...loaded, general }, signs, options)
  const { catalogue, words, style, blocks, prePaint } = given
  const { id, tag, direction } = catalogue.languages[0]!
  const { 'site.name': name, 'site.description': description } = words[id]!
  return {
    catalogue, pages: renderEach(given),
    finish: () => ({
      files: new Map([...searchFiles(given), [SHEET, renderSheet(given, signs)], ...buildStyleFiles(join(options.root, 'src/ui'))]), photos: whole ? photoFiles(whole) : new Map(),
      headers: securityHeaders({ styles: [style, ...(blocks ?? [])], prePaint }), webManifest: webManifest({ name, description, tag, direction }),
    }),
  }
}

/** The content as it lies on the disk, and all that is wrong with it. */
export interface LoadedKiosk extends Pick<Loaded, 'problems' | 'writings' | 'vocabulary'> {
  /** With the words of the interface. */
  files: SourceFiles
  /** These words, by language. */
  locales: Locales
  /** Null when a file is so broken that there is nothing to show. */
  general: Catalogue | null
  /** The pack of a workshop, when there is one and it is whole. */
  whole: WholePack | null
}

/** Reads content, drawings and pack. @param files the texts, when they have been read */
export function loadKiosk({ root, content, workshop }: Pick<KioskOptions, 'root' | 'content' | 'workshop'>, files = readKioskFiles(resolve(root, content))): LoadedKiosk {
  const folder = resolve(root, content)
  const { catalogue: general, problems, writings, vocabulary } = loadCatalogue(files, basename(folder))
  const drawings = general ? checkDrawings(general.pictures, folder, files) : []
  const pack = general && workshop ? readPackAt(resolve(root, workshop), general) : null
  const wrong = pack && 'problems' in pack ? pack.problems : []
  const languages = general?.languages ?? []
  const locales = readLocales(root, languages)
  const all = new Map([...files, ...[...locales].map(([id, text]) => [localeFile(id), text ?? ''] as const)])
  return { files: all, locales, general, whole: pack && 'pack' in pack ? pack : null, problems: [...problems, ...checkInterface(locales, languages), ...drawings, ...wrong], writings, vocabulary }
}

/** The texts of a content folder, named as its Problems name them. */
export const readKioskFiles = (folder: string): SourceFiles => readContentFiles(folder, dirname(folder))

/** The signs of the interface that pages have drawn. */
export type Signs = Map<string, Drawing>

/** Content without errors: all that pages can be made from. */
export type WholeKiosk = Pick<LoadedKiosk, 'whole' | 'locales'> & { general: Catalogue }

/** All that pages are rendered from. */
export function renderOptions({ general, whole, locales }: WholeKiosk, signs: Signs, { root, content, base, site = '', prePaint, fontFace = '', sound }: KioskOptions): RenderOptions {
  const catalogue = whole ? layOver(general, whole) : general
  const { base: style, blocks } = buildStyle(join(root, 'src/ui'), fontFace)
  const draw = createDrawings(catalogue.pictures, join(resolve(root, content), 'pictures'))
  const drawing = (meaning: string) => lighten(draw(meaning))
  const glyph = (name: string) => signs.get(name) ?? signs.set(name, lighten(phosphorGlyph(name))).get(name)!
  return { catalogue, base, site, style, blocks, prePaint, sound, words: wordsIn(locales), drawing, glyph, builtOn: effectiveDay(new Date(), catalogue.asOf) }
}

/** The sheet with all pictures, and with the signs that pages have drawn so far. */
export const renderSheet = ({ catalogue, drawing }: Pick<RenderOptions, 'catalogue' | 'drawing'>, signs: Signs): string =>
  sheetOf([...[...new Set([...Object.keys(INTERFACE_PICTURES), ...catalogue.pictures.keys()])].sort().map((meaning) => [`p-${meaning}`, drawing(meaning)] as const), ...[...signs].map(([sign, drawn]) => [`g-${sign}`, drawn] as const)])

const wordsIn = (locales: Locales): Record<string, Words> =>
  Object.fromEntries([...locales].map(([id, text]) => [id, JSON.parse(text!) as Words]))
