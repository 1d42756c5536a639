import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isMap, parseDocument, visit } from 'yaml'
import { readContentFiles } from '../src/content/files.ts'
import { loadCatalogue } from '../src/content/load.ts'
import { checkInterface } from '../src/content/words/interface-words.ts'
import type { Words } from '../src/i18n/create-translator.ts'
import { renderSite } from '../src/pages/render.tsx'
import { followed, stepsOf } from './authoring/read-recipe.ts'

const [STEP] = stepsOf(readFileSync('docs/adding-a-language.md', 'utf8'))
const LANGUAGES = 'content/languages.yaml'
const good = readContentFiles('test/fixtures/good/content')
const locale = readFileSync('locales/de-simple.json', 'utf8')

/** Step 1 of docs/adding-a-language.md: the line to copy stands there. */
const withLine = () => followed([STEP!], good)

/** Steps 2 and 3: an entry beside each `de-simple:`, a text beside each other text. */
function withTexts(): Map<string, string> {
  const files = withLine()
  for (const [file, text] of good) {
    if (file.endsWith('text.de-simple.md')) files.set(file.replace('de-simple', 'pl'), text)
    if (!file.endsWith('.yaml') || file === LANGUAGES) continue
    const document = parseDocument(text)
    visit(document, { Map: (_, node) => void (isMap(node) && node.has('de-simple') && node.set('pl', node.get('de-simple', true))) })
    files.set(file, document.toString({ lineWidth: 0 }))
  }
  return files
}

describe('docs/adding-a-language.md, followed as it stands', () => {
  it('shows by its line what is missing, and where', () => {
    const { problems } = loadCatalogue(withLine())
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['missing-register']))
    expect(problems.filter(({ message }) => message === 'Der Text in „pl“ (Polski) fehlt.')).toHaveLength(problems.length)
    expect(problems.length).toBeGreaterThan(30)
    const languages = [{ id: 'de-simple' }, { id: 'pl' }]
    expect(checkInterface(new Map([['de-simple', locale], ['pl', undefined]]), languages).map(({ rule }) => rule)).toEqual(['missing-locale'])
  })

  it('takes texts and a locale file, and nothing else', () => {
    const { catalogue, problems } = loadCatalogue(withTexts())
    expect(problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`)).toEqual([])
    const drawing = () => ({ body: '', viewBox: '0 0 1 1' })
    const words = Object.fromEntries(catalogue!.languages.map(({ id }) => [id, JSON.parse(id === 'de' ? readFileSync('locales/de.json', 'utf8') : locale) as Words]))
    const site = renderSite({ catalogue: catalogue!, words, base: '/', style: '', prePaint: '', sound: true, drawing, glyph: drawing })
    const files = [...site.keys()]
    expect(files.filter((file) => file.startsWith('pl/'))).toHaveLength(files.filter((file) => !/^(pl|alltag)\//.test(file)).length)
    const page = site.get('pl/angebote/garten/index.html')!
    expect(page).toContain('<html lang="pl" dir="ltr"')
    expect(page).toContain('Nikt, kto mówi po polsku od dziecka, nie przeczytał jeszcze tego tekstu dla nas.')
    expect(page).toMatch(/data-sound="off"/)
    expect(page).toContain('22 listopada 2026')
    expect(site.get('angebote/garten/index.html')).toMatch(/<a class="switch" href="\/pl\/angebote\/garten\/" hreflang="pl" lang="pl">.*?Polski/)
  })
})
