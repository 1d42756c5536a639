import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main as guide } from '../../src/commands/guide.ts'
import { main as paths } from '../../src/commands/paths.ts'

let said: string[] = []
let folder: string

beforeEach(() => {
  said = []
  folder = mkdtempSync(join(tmpdir(), 'paths-'))
  vi.stubEnv('PATHS', folder)
  vi.spyOn(console, 'log').mockImplementation((text) => void said.push(text))
  vi.spyOn(console, 'error').mockImplementation((text) => void said.push(text))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const fixture = () => vi.stubEnv('CONTENT', 'test/fixtures/good/content')

describe('npm run guide', () => {
  beforeEach(fixture)

  it('prints the next question, outcomes with their reasons, contacts and results', async () => {
    expect(await guide(['--json', '{"wo":"rente"}', '--guide', 'was-passt'])).toBe(0)
    expect(JSON.parse(said.join(''))).toEqual({
      next: null,
      outcomes: [{
        programme: 'garten', outcome: 'gerade-nicht', aside: false, contacts: ['gaertnerei'],
        reasons: [{ kind: 'law', fact: 'garten-stunden', truth: 'no', questions: ['wo'], text: 'In Rente geht das nicht.' }],
      }],
      contacts: ['gaertnerei'], results: [], stay: false,
    })
  })

  it('begins with no answers and the first guide', async () => {
    expect(await guide([])).toBe(0)
    expect(JSON.parse(said.join(''))).toMatchObject({ next: 'wo' })
  })

  it.each([
    ['an unknown question', ['--json', '{"woo":"rente"}'], 'Die Frage „woo“ gibt es nicht. Meinten Sie „wo“?'],
    ['an unknown option', ['--json', '{"wo":"rennte"}'], 'Bei „wo“ die Antwort „rennte“ gibt es nicht. Meinten Sie „rente“?'],
    ['an unknown guide', ['--guide', 'was-past'], 'Den Wegweiser „was-past“ gibt es nicht. Meinten Sie „was-passt“?'],
    ['a name far from all', ['--json', '{"qqqqqq":"x"}'], 'Die Frage „qqqqqq“ gibt es nicht. Es gibt: wo, wunsch.'],
    ['an unknown word', ['--jsn', '{}'], 'Unbekannte Angabe: „--jsn“. Meinten Sie „--json“?'],
    ['a missing value', ['--json'], 'Nach --json fehlt etwas.'],
  ])('refuses %s', async (_, args, sentence) => {
    expect(await guide(args)).toBe(2)
    expect(said).toEqual([sentence])
  })

  it.each(['{wo:rente}', '[]', '"wo"', 'null', '{"wo":1}', '{"wo":["rente"]}', ''])('says in one sentence that this is no JSON with answers: %s', async (json) => {
    expect(await guide(['--json', json])).toBe(2)
    expect(said).toEqual(['Das ist kein gültiges JSON mit Antworten, schreiben Sie zum Beispiel: --json \'{"wo":"schule"}\'.'])
  })

  it('doesn’t take names that every object has for questions', async () => {
    expect(await guide(['--json', '{"constructor":"x","__proto__":"y"}'])).toBe(2)
  })
})

describe('npm run paths', () => {
  beforeEach(fixture)
  const document = () => readFileSync(join(folder, 'was-passt.md'), 'utf8')

  it('writes counts, a drawing and a sentence for each way', async () => {
    expect(await paths([])).toBe(0)
    expect(document().split('\n')[0]).toBe('<!-- Erzeugt von „npm run paths“ aus content/. Nicht von Hand ändern. -->')
    expect(document()).toContain('10 Reihen von Antworten')
    expect(document()).toContain('s0 -->|"In Rente"| s3')
    expect(document()).toContain('Wo sind Sie jetzt? **In Rente** → Das passt gerade nicht: Arbeit im Garten (garten-stunden); fragen Sie: Gärtnerei.')
  })

  it('tells each way from its own answers, not from those of another way to the same state', async () => {
    await paths([])
    expect(document()).toContain('**Im Garten** → Was möchten Sie? **Drinnen arbeiten** → mehr Angebote: Arbeit im Garten; „Alles bleibt so“ steht dabei;')
  })

  it('is up to date right after, and not when a word is changed or a guide is gone', async () => {
    await paths([])
    expect(await paths(['--check'])).toBe(0)
    writeFileSync(join(folder, 'was-passt.md'), document().replace('Rente', 'Pension'))
    expect(await paths(['--check'])).toBe(1)
    expect(said.at(-1)).toBe('Nicht mehr aktuell: was-passt.md. So geht es: npm run paths')
    await paths([])
    writeFileSync(join(folder, 'alt.md'), '')
    expect(await paths(['--check'])).toBe(1)
    await paths([])
    expect(await paths(['--check'])).toBe(0)
  })
})

describe('docs/paths', () => {
  it('is what the content gives', async () => {
    vi.unstubAllEnvs()
    expect(await paths(['--check']), said.join('\n')).toBe(0)
  })
})
