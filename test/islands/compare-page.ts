import { toLine } from '../../src/language/plain-line.ts'
import type { Catalogue, ComparedProgramme } from '../../src/content/catalogue.ts'
import { readContentFiles } from '../../src/content/files.ts'
import { loadCatalogue } from '../../src/content/load.ts'
import { renderSite } from '../../src/pages/render.tsx'
import simple from '../../locales/de-simple.json'

/** The comparison as the build writes it: some programmes, one question each answers but the last, one with an answer for all. */
export function comparePage(ids: readonly string[]): string {
  const { catalogue } = loadCatalogue(readContentFiles('test/fixtures/good/content'))
  const programmes = ids.map((id, index): ComparedProgramme => ({
    id, path: '/angebote/garten/', picture: 'garten', name: toLine(`Angebot ${id}`), contact: 'gaertnerei',
    cells: index < ids.length - 1 ? { ort: { lines: [toLine(`Der Ort ist ${id}.`)], facts: [] } } : {},
  }))
  const questions = [{ id: 'ort', picture: 'garten', ask: toLine('Wo arbeite ich?'), answer: null }, { id: 'rente', picture: 'geld', ask: toLine('Was ist mit der Rente?'), answer: [toLine('Das ist bei jedem anders.')] }]
  const made: Catalogue = { ...catalogue!, languages: catalogue!.languages.slice(0, 1), comparison: { 'de-simple': { questions, programmes } } }
  const drawing = () => ({ viewBox: '0 0 1 1', body: '<path d="M0 0h1v1"/>' })
  const pages = renderSite({ catalogue: made, base: '/', style: '', prePaint: '', sound: false, words: { 'de-simple': simple }, drawing, glyph: drawing })
  return pages.get('vergleich/index.html')!
}
