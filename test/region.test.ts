import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runNode } from '../src/commands/ground/child.mjs'
import { inProject } from '../src/commands/ground/places.mjs'
import { plainText } from '../src/language/text.ts'
import { isGerman } from '../src/language/tongue.ts'
import { catalogue } from './content/shipped.ts'

const CONTENT = inProject('test/fixtures/region/content')

/** Words of a name that everybody says: they name no programme, place or office by themselves. */
const EVERYDAY = ['Werkstatt', 'Essen', 'bund', 'ganz Deutschland']

const german = catalogue.languages.filter(isGerman).map(({ id }) => id)

/** The words in German: a translation says „workshop“, as the sources do. */
const inGerman = <T,>(texts: Readonly<Record<string, T>>): T[] => Object.entries(texts).filter(([language]) => german.includes(language)).map(([, text]) => text)

/** What the content calls its programmes, places and offices, and the short words in those names. */
function namesOfOurs(): string[] {
  const programmes = catalogue.articles.filter(({ kind }) => kind === 'programme')
  const titles = programmes.flatMap(({ texts }) => inGerman(texts).flatMap(({ title, tile }) => [plainText(title), plainText(tile)]))
  // A role is nobody's name: „Ihre Gruppen-Leitung“ is there in every workshop.
  const all = catalogue.contacts.filter(({ kind }) => kind === 'office')
  const offices = all.flatMap(({ name }) => inGerman(name).map(plainText))
  const places = (catalogue.regions?.places ?? []).flatMap(({ name }) => [plainText(name), plainText(name).replace(/^(Kreis|StädteRegion) /, '')])
  const short = [...offices, ...catalogue.sources.flatMap(({ title }) => inGerman(title).map(plainText))].flatMap((name) => name.match(/(?<!\p{L})(?:LVR|LWL|NRW|EUTB|EAA|IFD|KoKoBe)(?!\p{L})/gu) ?? [])
  const areas = catalogue.areas.filter(({ id }) => id !== 'werkstatt').flatMap(({ id, name }) => [id, ...inGerman(name).map((line) => plainText(line).replace(/^I[mn] /, ''))])
  const ids = [...programmes.map(({ id }) => id), ...all.map(({ id }) => id)]
  const names = new Set([...ids, ...titles, ...offices, ...places, ...short, ...areas])
  return [...names].filter((name) => name.length > 2 && !EVERYDAY.some((word) => word.toLowerCase() === name.toLowerCase()))
}

/** Dictionaries of German: how short words are spoken, which of them everybody knows, which names keep their hyphen, and how addresses end. */
const DICTIONARIES = ['language/spoken/acronyms.ts', 'language/spoken/compounds.ts', 'language/rules/acronym/rule.ts', 'language/segment/tokens.ts', 'language/spoken/addresses.ts']
const isAboutGerman = (file: string) => DICTIONARIES.includes(file)

const sources = readdirSync(inProject('src'), { recursive: true }).map(String).filter((file) => /\.(tsx?|mjs|css|md|json)$/.test(file) && !isAboutGerman(file))

/** Every place in the sources that knows a name. */
function known(names: readonly string[], texts: Iterable<readonly [string, string]>): string[] {
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length)
  const any = new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'giu')
  return [...texts].flatMap(([file, text]) => [...text.matchAll(any)].map((match) => `${file}:${text.slice(0, match.index).split('\n').length} ${match[0]}`))
}

describe('the sources', () => {
  const names = namesOfOurs()

  it('know no programme, no place and no office of the content', () => {
    expect(names.length).toBeGreaterThan(100)
    expect(known(names, [...sources, '../vite.config.ts'].map((file) => [file, readFileSync(inProject('src', file), 'utf8')] as const))).toEqual([])
  })

  it('would be noticed if they did', () => {
    expect(known(names, [['a.ts', '// Fragen Sie den LVR.\nconst where = "Rheinland"'], ['b.ts', '/angebote/zuverdienst/']])).toEqual(['a.ts:1 LVR', 'a.ts:2 Rheinland', 'b.ts:1 zuverdienst'])
  })
})

describe('another region', () => {
  const dist = mkdtempSync(join(tmpdir(), 'kiosk-region-'))
  afterAll(() => rmSync(dist, { recursive: true }))
  const env = { CONTENT, OUT_DIR: dist, SOUND: 'off' }
  const run = (name: string, ...args: string[]) => runNode([inProject('src/commands/run.mjs'), name, ...args], { quiet: true, env })
  const paths = ['', 'alltag/', 'en/']
  let built: Awaited<ReturnType<typeof runNode>>
  beforeAll(async () => void (built = await runNode([inProject('src/commands/build-kiosk.mjs')], { quiet: true, env })))

  it('is checked by the same command, with its languages', async () => {
    const { code, output } = await run('check-content')
    expect(output).toMatch(/^0 Fehler/m)
    expect(output).toMatch(/^English: \d+ Texte/m)
    expect(output).toContain('Inhalt: 4 Seiten mit Text, 8 Angaben, 2 Anlaufstellen.')
    expect(code, output).toBe(0)
  })

  it('builds, with three programmes in each language', () => {
    expect(built.code, built.output).toBe(0)
    for (const path of paths) for (const id of ['insel-garten', 'fischer-bruecke', 'lotsen-jahr']) expect(readFileSync(join(dist, path, 'angebote', id, 'index.html'), 'utf8')).toContain('<h1')
  })

  it('has a language beside German, with the same pages', () => {
    const pagesOf = (path: string) => readdirSync(join(dist, path), { recursive: true }).map(String).filter((file) => file.endsWith('index.html') && !/^(alltag|en)\//.test(file)).sort()
    for (const path of paths) expect(pagesOf(path)).toEqual(pagesOf(''))
    const page = readFileSync(join(dist, 'en/angebote/lotsen-jahr/index.html'), 'utf8')
    expect(page).toContain('<html lang="en-GB"')
    expect(page).toContain('This takes 40 weeks.')
    expect(page).not.toContain('Sie probieren')
  })

  it('says nothing of ours on any page', () => {
    const pages = readdirSync(dist, { recursive: true }).map(String).filter((file) => /\.(html|json|webmanifest)$/.test(file) && !/sbom|licen/.test(file))
    expect(pages.filter((file) => file.startsWith('en/')).length).toBeGreaterThan(15)
    expect(known(namesOfOurs(), pages.map((file) => [file, readFileSync(join(dist, file), 'utf8')] as const))).toEqual([])
  })

  it('answers by its guide, and tells where its facts are', async () => {
    const guide = await run('guide', '--json', '{"wo":"rente"}')
    expect(JSON.parse(guide.output)).toMatchObject({ next: 'wunsch' })
    expect(guide.output).toContain('insel-garten')
    const facts = await run('facts')
    expect(facts.output).toMatch(/✓ garten-stunden {2}\S/)
    expect(facts.code).toBe(0)
  })
})
