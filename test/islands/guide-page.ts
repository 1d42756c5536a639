import { readContentFiles } from '../../src/content/files.ts'
import { loadCatalogue } from '../../src/content/load.ts'
import type { Catalogue, Contact, GuideContent, GuideWords } from '../../src/content/catalogue.ts'
import { toLine } from '../../src/language/plain-line.ts'
import type { Guide, Law } from '../../src/model/index.ts'
import { renderSite } from '../../src/pages/render.tsx'
import simple from '../../locales/de-simple.json'

/** The page of a guide as the build writes it. */
export const guidePage = (guide: Guide): string => guidePages(guide).get(`wegweiser/${guide.id}/index.html`)!

/** All pages around a guide as the build writes them, with words made from the ids, so that a test needs no content. */
export function guidePages(guide: Guide, blocks: readonly string[] = []): Map<string, string> {
  const { catalogue } = loadCatalogue(readContentFiles('test/fixtures/good/content'))
  const contacts = guide.contacts.map(({ id, order, reach }) => contact(id, order, reach))
  const regions = { question: 'ort', places: [{ name: toLine('Kreis Düren'), area: 'rheinland' }] }
  const made: Catalogue = { ...catalogue!, languages: catalogue!.languages.slice(0, 1), contacts, regions, guides: [content(guide)] }
  const drawing = () => ({ viewBox: '0 0 1 1', body: '<path d="M0 0h1v1"/>' })
  const pages = renderSite({ catalogue: made, base: '/', style: '', blocks, prePaint: '', sound: false, words: { 'de-simple': simple }, drawing, glyph: drawing })
  // A test loads no scripts.
  return new Map([...pages].map(([file, html]) => [file, html.replace(/<script type="module"[^>]*><\/script>/g, '')]))
}

const content = (guide: Guide): GuideContent => ({
  id: guide.id, path: `/wegweiser/${guide.id}/`, ends: `/wegweiser/${guide.id}/ergebnisse/`, order: 10, picture: 'frage', goals: ['programmes'], search: [], facts: [], guide, words: { 'de-simple': wordsOf(guide) },
})

function wordsOf({ questions, programmes, results }: Guide): GuideWords {
  const named = (text: string) => ({ picture: 'frage', title: toLine(text), tile: toLine(text), summary: toLine(text) })
  return {
    ...named('Wegweiser'), intro: [toLine('Los geht es.')], contacts: {},
    questions: each(questions, ({ id, options }) => ({
      picture: 'frage', ask: toLine(`Frage nach ${id}?`), hint: [],
      options: each(options, (option) => ({ picture: 'frage', label: toLine(`Antwort ${option.id}`), answer: toLine(`Ich sage ${option.id}.`) })),
    })),
    programmes: each(programmes, ({ id, law, wish }) => ({
      ...named(id), path: `/angebote/${id}/`, gains: [toLine('Gewinn')], changes: [toLine('Änderung')], next: [toLine('Schritt')],
      reasons: Object.fromEntries([...law, ...wish].map(({ reason }: { reason: Law['reason'] }) => [reason, [toLine(`Grund ${reason}`)]])),
    })),
    results: each(results, ({ id }) => ({ ...named(id), lines: [toLine(`Ergebnis ${id}`)], contacts: [], more: [] })),
    stay: { when: { wo: ['arbeitsbereich'] }, lines: [toLine('Sie bleiben.')] },
    notes: [{ when: { ort: ['rheinland'] }, lines: [toLine('Im Rheinland.')], more: [] }],
  }
}

const each = <T extends { id: string }, R>(things: readonly T[], make: (thing: T) => R): Record<string, R> => Object.fromEntries(things.map((thing) => [thing.id, make(thing)]))

const contact = (id: string, order: number, reach: string): Contact => ({
  id, order, name: { 'de-simple': toLine(id) }, helps: { 'de-simple': [toLine('Hier hilft man.')] }, picture: 'amt', kind: reach === 'person' ? 'role' : 'office', region: 'bund',
  topics: [], phone: reach === 'phone' ? '115' : null, phoneTel: null, phoneNote: {}, mail: null, url: null, urlDisplay: null, address: null, asOf: '2026', sources: [],
} as unknown as Contact)
