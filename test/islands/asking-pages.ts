import { readFileSync } from 'node:fs'
import { readContentFiles } from '../../src/content/files.ts'
import { loadCatalogue } from '../../src/content/load.ts'
import { renderSite } from '../../src/pages/render.tsx'
import simple from '../../locales/de-simple.json'

const PROGRAMME = 'content/programmes/garten/programme.yaml'
const asking = (ids: readonly string[]) => `ask:\n${ids.map((id) => `  - { id: ${id}, text: { de-simple: Frage ${id}?, de: Frage ${id}? } }`).join('\n')}\n`

/** The pages of the good content with two programmes: the garden asks `lohn` and `zeit`, the kitchen `lohn`; only the garden has a contact. */
export function askingPages(): { garden: string; mine: string } {
  const files = new Map(readContentFiles('test/fixtures/good/content'))
  const garden = files.get(PROGRAMME)!
  files.set(PROGRAMME, garden + asking(['lohn', 'zeit']))
  files.set(PROGRAMME.replace('garten', 'kueche'), `id: kueche\norder: 20\npicture: garten\ncontacts: []\n${asking(['lohn'])}`)
  for (const register of ['de-simple', 'de']) files.set(`content/programmes/kueche/text.${register}.md`, TEXT)
  const { catalogue, problems } = loadCatalogue(files)
  if (problems.length) throw new Error(problems.map(({ message }) => message).join('\n'))
  const drawing = () => ({ viewBox: '0 0 1 1', body: '<path d="M0 0h1v1"/>' })
  const words = { 'de-simple': simple, de: JSON.parse(readFileSync('locales/de.json', 'utf8')) as typeof simple }
  const pages = renderSite({ catalogue: catalogue!, base: '/', style: '', prePaint: '', sound: false, words, drawing, glyph: drawing })
  const bodyOf = (file: string) => /<main[^>]*>([\s\S]*)<\/main>/.exec(pages.get(file)!)![1]!
  return { garden: bodyOf('angebote/garten/index.html'), mine: bodyOf('meine-fragen/index.html') }
}

const TEXT = '---\ntile: Küche\nsummary: Sie kochen.\nasOf: 2026-11-22\nreviewedBy:\nreviewedOn:\n---\n# Arbeit in der Küche\n\n{picture: hilfe, facts: []}\nSie kochen.\n'
