import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/content/catalogue.ts'
import { createTranslator, type Words } from '../../src/i18n/create-translator.ts'
import { pages } from '../../src/pages/pages.ts'
import type { Page } from '../../src/pages/page.ts'
import { renderSite, type RenderOptions } from '../../src/pages/render.tsx'
import { catalogue } from '../content/shipped.ts'

const root = join(import.meta.dirname, '../..')

export const words = Object.fromEntries(catalogue.languages.map(({ id }) => [id, JSON.parse(readFileSync(join(root, `locales/${id}.json`), 'utf8')) as Words]))

/** Drawings are of no interest here: a dot is quicker. */
const dot = () => ({ viewBox: '0 0 1 1', body: '<path d="M0 0h1v1"/>' })

/** All pages of the shipped content, as the build writes them but for style, script and drawings. */
export const renderShipped = (options: Partial<RenderOptions> = {}): Map<string, string> =>
  renderSite({ catalogue, base: '/', style: 'b{color:red}', prePaint: 'void 0', sound: false, words, drawing: dot, glyph: dot, ...options })

/** The pages of a language before they are rendered. */
export function pagesIn(id: string): Page[] {
  const language = catalogue.languages.find((candidate) => candidate.id === id)!
  return pages({ ...createTranslator(id, words[id]!), catalogue, language })
}

/** The language of a file: that of its folder, else the first. */
export const languageOf = (file: string): Language => catalogue.languages.find(({ path }) => path && file.startsWith(`${path}/`)) ?? catalogue.languages[0]!

/** The file of the same page without the folder of its language. */
export const inFirst = (file: string): string => file.slice(languageOf(file).path ? languageOf(file).path.length + 1 : 0)

/** The file in which a page is written. */
export const fileOf = (path: string, language = ''): string => `${language}${path.endsWith('/') ? `${path}index.html` : path}`.replace(/^\//, '')

const MAIN = /(<main[^>]*>)([\s\S]*)(<\/main>)/

/** What stands inside `<main>`, and everything around it. */
export function takeApart(html: string): { body: string; shell: string } {
  const [whole, open, body, close] = MAIN.exec(html)!
  return { body: body!, shell: html.replace(whole, () => `${open}${close}`) }
}
