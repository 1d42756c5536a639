import { render } from 'preact-render-to-string'
import type { Catalogue, Language } from '../content/catalogue.ts'
import { createTranslator, type Words } from '../i18n/create-translator.ts'
import { KioskProvider, type Drawing, type Kiosk } from '../ui/kiosk/kiosk.ts'
import { shownKey } from '../model/shown-key.ts'
import { createAddress } from './address.ts'
import { createConcerns } from './concerns.ts'
import type { Page, Site } from './page.ts'
import { pages } from './pages.ts'
import { drawnAt, SHEET } from './sheet.ts'
import { joinPage, renderShell, type ShellParts } from './shell.tsx'

export interface RenderOptions extends ShellParts {
  catalogue: Catalogue
  /** The interface words of each language, from `locales/`. */
  words: Record<string, Words>
  drawing(meaning: string): Drawing
  glyph(name: string): Drawing
  /** The day of the build, never one before the content's own. */
  builtOn?: string
}

/** Renders every page of every language. @returns file path in `dist/` → HTML */
export function renderSite(options: RenderOptions): Map<string, string> {
  return new Map(renderEach(options))
}

/** All pages one after the other, for who has to do something else in between. */
export function* renderEach(options: RenderOptions): Generator<[string, string]> {
  for (const language of options.catalogue.languages) yield* renderLanguage(language, options)
}

/** Renders the one page with a file path, for who waits for it. @returns undefined: there is no such page */
export function renderOne(path: string, options: RenderOptions): string | undefined {
  const { languages } = options.catalogue
  const language = languages.find((each) => each.path && path.startsWith(`${each.path}/`)) ?? languages[0]!
  const [found] = renderLanguage(language, options, path)
  return found?.[1]
}

type SiteOptions = Pick<RenderOptions, 'catalogue' | 'words' | 'builtOn'>

const sites = new WeakMap<SiteOptions, Map<Language, Site>>()

/** All that pages of a language are made from: one for the same options, by which others remember what they made of it. */
export function siteOf(language: Language, options: SiteOptions): Site {
  const known = sites.get(options) ?? sites.set(options, new Map()).get(options)!
  return known.get(language) ?? known.set(language, newSite(language, options)).get(language)!
}

const newSite = (language: Language, { catalogue, words, builtOn }: SiteOptions): Site => ({ ...createTranslator(language.id, words[language.id]!), catalogue, language, builtOn })

/** @param only this page; all where none is named */
function* renderLanguage(language: Language, options: RenderOptions, only?: string): Generator<[string, string]> {
  const site = siteOf(language, options)
  const address = createAddress(options.base, language.path)
  const drawn = new Set<string>()
  const kiosk: Kiosk = { ...site, language, address, file: (name) => options.base + name, drawing: options.drawing, glyph: options.glyph, drawnAt: drawnAt(drawn, options.base + SHEET), styleKey: shownKey([options.style, ...(options.blocks ?? [])].join('')) }
  const shell = renderShell(site, kiosk, options)
  const inShell = new Set(drawn)
  const stylesFor = createConcerns(options.style, options.blocks ?? [])
  for (const page of pages(site).filter((page) => only === undefined || filePath(language, page) === only)) {
    drawn.clear()
    inShell.forEach((id) => drawn.add(id))
    const [body = '', exit = ''] = [page.body, page.exit].map((part) => part && render(<KioskProvider value={kiosk}>{part()}</KioskProvider>))
    const description = page.neutralTitle ? site.t('site.description') : page.description
    yield [filePath(language, page), joinPage(shell, page, { body, exit, title: fullTitle(page, site), description, styles: stylesFor(body) }, kiosk)]
  }
}

/** Each page has a title of its own, also across languages; but for those that are to tell nothing. */
function fullTitle(page: Page, { t, language, catalogue }: Site): string {
  const name = language === catalogue.languages[0] ? t('site.name') : `${t('site.name')} (${language.name})`
  return page.path === '/' || page.neutralTitle ? name : `${page.title} – ${name}`
}

function filePath(language: Language, { path }: Page): string {
  const file = path.endsWith('/') ? `${path}index.html` : path
  return `${language.path ? `${language.path}` : ''}${file}`.replace(/^\//, '')
}
