import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContentFiles } from '../src/content/files.ts'
import { loadCatalogue } from '../src/content/load.ts'
import { createTranslator, type Words } from '../src/i18n/create-translator.ts'
import { cardOf, graphOf, nextQuestion, prepareGuide } from '../src/model/index.ts'
import { pages } from '../src/pages/pages.ts'
import { renderSite } from '../src/pages/render.tsx'

/** One question is one file. */
const QUESTION = `
id: tempo
order: 30
picture: frage
ask: { de-simple: Wie schnell arbeiten Sie?, de: In welchem Tempo arbeiten Sie? }
options:
  - { id: ruhig, picture: hilfe, label: { de-simple: Ruhig, de: Ruhig }, answer: { de-simple: Ich arbeite ruhig., de: Ruhig. } }
  - { id: schnell, picture: geld, label: { de-simple: Schnell, de: Schnell }, answer: { de-simple: Ich arbeite schnell., de: Schnell. } }
  - { id: weiss-nicht, picture: frage, open: true, label: { de-simple: Weiß ich **nicht**, de: Weiß ich nicht }, answer: { de-simple: Das weiß ich **nicht**., de: Weiß ich nicht. } }
`

/** One station is one file. */
const STATION = `
id: backstube
order: 30
picture: hilfe
wide: { column: 2, row: 4 }
narrow: { column: 1, row: 6 }
name: { de-simple: Backstube, de: Backstube }
from: { de-simple: Von der Backstube, de: Von der Backstube }
to: { de-simple: in die Backstube, de: in die Backstube }
text: { de-simple: [Hier backen Sie.], de: [Hier wird gebacken.] }
`

/** One programme is one folder. Its conditions bring the new question into the conversation. */
const PROGRAMME = {
  'programme.yaml': `
id: backen
order: 20
picture: hilfe
contacts: [gaertnerei]
ask:
  - { id: ofen, text: { de-simple: Wie heiß ist der Ofen?, de: Wie heiß wird der Ofen? } }
guide:
  law:
    - { excludes: { tempo: [schnell] }, fact: garten-stunden, reason: { de-simple: Backen braucht Ruhe., de: Backen braucht Ruhe. } }
  contacts: [gaertnerei]
  gains: { de-simple: [Sie lernen backen.], de: [Backen lernen.] }
  examples:
    - { answers: { tempo: ruhig }, expect: passt }
    - { answers: { tempo: schnell }, expect: gerade-nicht }
comparison:
  cells:
    ort: { facts: [garten-stunden], text: { de-simple: ["In der Backstube, {garten-stunden} Stunden."], de: ["In der Backstube, {garten-stunden} Stunden."] } }
ways:
  - { from: [schule, garten], to: backstube, fact: garten-stunden, back: { fact: garten-stunden } }
`,
  'text.de-simple.md': textWith('Sie backen Brot.'),
  'text.de.md': textWith('In der Bäckerei wird Brot gebacken.'),
}

function textWith(sentence: string): string {
  return `---\ntile: Backen\nsummary: ${sentence}\nasOf: 2026-11-22\nreviewedBy:\nreviewedOn:\n---\n# Arbeit in der Bäckerei\n\n{picture: hilfe, facts: []}\n${sentence}\n`
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'adding-'))
  cpSync('test/fixtures/good/content', join(folder, 'content'), { recursive: true })
  write('questions/tempo.yaml', QUESTION)
  write('stations/backstube.yaml', STATION)
  for (const [name, text] of Object.entries(PROGRAMME)) write(`programmes/backen/${name}`, text)
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string): void {
  const file = join(folder, 'content', name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text.trimStart())
}

const load = () => loadCatalogue(readContentFiles(join(folder, 'content')))

/** The content with the two additions, when nothing is wrong with it. */
function added() {
  const { catalogue, problems } = load()
  expect(problems).toEqual([])
  const [content] = catalogue!.guides
  return { catalogue: catalogue!, content: content!, guide: prepareGuide(content!.guide) }
}

const wordsOf = (language: string) => JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Words

/** All pages as HTML, without a build. */
function html(): Map<string, string> {
  const { catalogue } = added()
  const drawing = () => ({ body: '', viewBox: '0 0 1 1' })
  const words = Object.fromEntries(catalogue.languages.map(({ id }) => [id, wordsOf(id)]))
  return renderSite({ catalogue, words, base: '/', style: '', prePaint: '', sound: false, drawing, glyph: drawing })
}

describe('adding a question as one file', () => {
  it('lets the guide ask it', () => {
    const asked = graphOf(added().guide).states.map(({ question }) => question?.id)
    expect(asked).toContain('tempo')
  })

  it('gives it words in each language, on the page of the guide', () => {
    const { content } = added()
    expect(content.words['de']!.questions['tempo']!.options['ruhig']!.label.parts).toEqual([{ kind: 'text', text: 'Ruhig' }])
    expect(html().get('wegweiser/was-passt/index.html')).toContain('Wie schnell arbeiten Sie?')
  })

  it('is asked until it is answered', () => {
    const { guide } = added()
    const answers = { wo: 'garten', wunsch: 'draussen' }
    expect(nextQuestion(guide, answers)?.id).toBe('tempo')
    expect(nextQuestion(guide, { ...answers, tempo: 'ruhig' })).toBeUndefined()
  })
})

describe('adding a question to the comparison as one entry', () => {
  it('asks it of every programme, and says so where nobody knows', () => {
    const file = join(folder, 'content/comparison.yaml')
    const before = readFileSync(file, 'utf8')
    writeFileSync(file, before + '  - { id: pause, picture: hilfe, ask: { de-simple: Wann ist Pause?, de: Wann ist Pause? } }\n')
    const compared = html().get('vergleich/index.html')!
    writeFileSync(file, before)
    for (const id of ['garten', 'backen']) expect(cellOf(id, 'Wann ist Pause?', compared)).toMatch(/Das wissen wir .*nicht.*Fragen Sie:.*Gärtnerei/)
  })
})

/** What a programme answers. */
function cellOf(id: string, question: string, page: string): string {
  const row = page.split('<section class="compare-row">').find((each) => each.includes(question))!
  return row.split('<div class="compare-cell" ').find((each) => each.startsWith(`data-programme="${id}"`))!
}

describe('adding a programme as one folder', () => {
  it('gives it a page in each language', () => {
    const { catalogue } = added()
    for (const language of catalogue.languages) {
      const paths = pages({ ...createTranslator(language.id, wordsOf(language.id)), catalogue, language }).map(({ path }) => path)
      expect(paths).toContain('/angebote/backen/')
    }
  })

  it('gives it a tile in the list and a card in the guide', () => {
    expect(html().get('angebote/index.html')).toContain('href="/angebote/backen/"')
    expect(html().get('alltag/angebote/index.html')).toContain('href="/alltag/angebote/backen/"')
    expect(html().get('wegweiser/was-passt/ergebnisse/index.html')).toContain('data-card="backen"')
  })

  it('lets its question be ticked on its page, and gathers it on „Meine Fragen“', () => {
    const toTick = /<li data-asked="backen\.ofen"><button[^>]*aria-pressed="false"[^>]*>.*?Wie heiß ist der Ofen\?/
    for (const file of ['angebote/backen/index.html', 'meine-fragen/index.html']) expect(html().get(file)).toMatch(toTick)
    expect(html().get('alltag/meine-fragen/index.html')).toContain('Wie heiß wird der Ofen?')
  })

  it('draws its ways into both pictures, says them in the list, and numbers it', () => {
    for (const file of ['landschaft/index.html', 'alltag/landschaft/index.html']) {
      const page = html().get(file)!
      for (const from of ['schule', 'garten']) {
        expect(page.match(new RegExp(`<a href="#weg-backen-${from}-backstube" class="way way-2"`, 'g'))).toHaveLength(2)
        expect(page).toMatch(new RegExp(`<li[^>]*id="weg-backen-${from}-backstube"`))
      }
      expect(page.match(/<a href="#station-backstube" class="station"/g)).toHaveLength(2)
      expect(page).toContain('Weg 2, Backen: Vom Garten in die Backstube')
    }
  })

  it('sorts it by its law, with the fact that carries it', () => {
    const { guide } = added()
    const programme = guide.guide.programmes.find(({ id }) => id === 'backen')!
    expect(cardOf(guide, programme, { tempo: 'ruhig' })).toMatchObject({ outcome: 'passt' })
    expect(cardOf(guide, programme, { tempo: 'weiss-nicht' })).toMatchObject({ outcome: 'passt-vielleicht' })
    expect(cardOf(guide, programme, { tempo: 'schnell' })).toMatchObject({ outcome: 'gerade-nicht', reasons: [{ fact: 'garten-stunden' }] })
  })

  it('lets it be compared: a choice, its answers, whom to ask for the others, and a way there from its page', () => {
    const pages = html()
    const compared = pages.get('vergleich/index.html')!
    expect(compared).toContain('data-choice="backen"')
    expect(compared).toContain('In der Backstube, 12 Stunden.')
    expect(cellOf('backen', 'Was verdiene ich?', compared)).toMatch(/Das wissen wir .*nicht.*Fragen Sie:.*Gärtnerei/)
    expect(pages.get('angebote/backen/index.html')).toContain('href="/vergleich/#was=backen"')
    expect(pages.get('alltag/angebote/index.html')).toContain('href="/alltag/vergleich/"')
  })

  it('routes it to its contact', () => {
    const { guide } = added()
    const programme = guide.guide.programmes.find(({ id }) => id === 'backen')!
    expect(cardOf(guide, programme, { wo: 'garten', tempo: 'ruhig' })?.contacts).toEqual(['gaertnerei'])
  })

  it('runs its examples as tests', () => {
    write('programmes/backen/programme.yaml', PROGRAMME['programme.yaml'].replace('expect: passt ', 'expect: gerade-nicht '))
    expect(load().problems).toMatchObject([{ rule: 'example-contradicts', file: 'content/programmes/backen/programme.yaml', line: 13 }])
    write('programmes/backen/programme.yaml', PROGRAMME['programme.yaml'])
  })
})
