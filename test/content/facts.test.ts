import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/commands/facts.ts'
import { factCoverage } from '../../src/content/facts/coverage.ts'
import { catalogueOf, FACTS, withChanges, type Changes } from './fixture.ts'
import { catalogue } from './shipped.ts'

const seed = readFileSync(join(import.meta.dirname, 'seed-facts.txt'), 'utf8').trim().split('\n')
const extra = (fact: string): Changes => ({ [FACTS]: (text) => `${text}${fact}` })
const lonely = (more: string) => extra(`- id: garten-allein
  layer: seed
  text: Im Garten steht ein Baum.
  source: https://gesetz.example/9
  quote: "ein Baum"
  asOf: "2022-02"
  confidence: high
  ${more}
`)

describe('the coverage of facts', () => {
  it('names each page whose blocks name a fact, language by language', () => {
    const rows = new Map(factCoverage(catalogueOf()).map(({ fact, shown }) => [fact.id, shown]))
    expect(rows.get('garten-stunden')).toEqual(['de-simple/angebote/garten/', 'de/angebote/garten/'])
    expect(new Map(factCoverage(catalogueOf(lonely('status: gilt'))).map(({ fact, shown }) => [fact.id, shown])).get('garten-allein')).toEqual([])
  })

  it('of the content that ships has all 123 facts of the source, each shown or excused', () => {
    const rows = factCoverage(catalogue).filter(({ fact }) => fact.layer === 'seed')
    expect(seed).toHaveLength(123)
    expect(rows.map(({ fact }) => fact.id).sort()).toEqual(seed)
    expect(rows.filter(({ fact, shown }) => !shown.length && !fact.notShown).map(({ fact }) => fact.id)).toEqual([])
  })

  it('excuses only facts that no longer hold', () => {
    const hidden = [...catalogue.facts.values()].filter((fact) => fact.notShown)
    for (const fact of hidden) expect(['historisch', 'ueberholt', 'offen', 'widerspruch', 'praezisiert'], fact.id).toContain(fact.status)
  })
})

describe('npm run facts', () => {
  let root: string
  let printed: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kiosk-facts-'))
    printed = ''
    vi.spyOn(console, 'log').mockImplementation((text: string) => void (printed += `${text}\n`))
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    rmSync(root, { recursive: true })
  })

  /** Runs the command on the changed fixture, in a folder of any name. */
  async function run(changes: Changes, folder = 'content'): Promise<number> {
    for (const [path, text] of withChanges(changes)) {
      const file = join(root, path.replace(/^content/, folder))
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    vi.stubEnv('CONTENT', join(root, folder))
    return main()
  }

  it('is green when every fact of the source is shown', async () => {
    expect(await run({})).toBe(0)
    expect(printed).toContain('✓ garten-stunden  de-simple/angebote/garten/, de/angebote/garten/')
    expect(printed).toContain('2 Angaben aus dem Ausgangsdokument: 2 gezeigt (de-simple: 2, de: 2), 0 mit Grund nicht gezeigt, 0 fehlen.')
  })

  it('fails and names a fact that is neither shown nor excused', async () => {
    expect(await run(lonely('status: gilt'))).toBe(1)
    expect(printed).toContain('Fehlt: garten-allein – Im Garten steht ein Baum.')
    expect(printed).toContain('3 Angaben aus dem Ausgangsdokument: 2 gezeigt (de-simple: 2, de: 2), 0 mit Grund nicht gezeigt, 1 fehlen.')
  })

  it('is green when the fact is excused by a reason', async () => {
    expect(await run(lonely('status: historisch\n  notShown: Der Baum steht nicht mehr.'))).toBe(0)
    expect(printed).toContain('– garten-allein  Der Baum steht nicht mehr.')
  })

  it('fails with the Problem when the fact is excused although it holds', async () => {
    expect(await run(lonely('status: gilt\n  notShown: Zu schwer.'))).toBe(1)
    expect(printed).toContain('error  fact-hidden')
  })

  it('asks nothing of facts from other sources', async () => {
    expect(await run(extra('- { id: zahl, layer: zahl, text: Eine Zahl., source: https://gesetz.example/9, quote: x, asOf: "2022", status: gilt, confidence: low }\n'))).toBe(0)
  })

  it('reads a content folder of any name', async () => {
    expect(await run({}, 'inhalt')).toBe(0)
  })
})
