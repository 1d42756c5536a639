import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { main } from '../../src/commands/fact-sheet.ts'
import { factCoverage } from '../../src/content/facts/coverage.ts'
import { whereSaid } from '../../src/content/facts/where-said.ts'
import { catalogue } from '../content/shipped.ts'
import { calling } from './calling.ts'

const call = calling('facts')

const sheet = (name = 'faktenblatt.html') => readFileSync(join(call.folder, name), 'utf8')
const factsOn = (html: string) => html.split('<section class="fact">').slice(1)
const unescaped = (html: string) => html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

describe('npm run fact-sheet', () => {
  it('has each fact with its value, its quote, and three boxes to tick', async () => {
    expect(await main([])).toBe(0)
    const parts = factsOn(sheet())
    expect(parts).toHaveLength(catalogue.facts.size)
    for (const part of parts) {
      const fact = catalogue.facts.get(/class="id">([^<]*)/.exec(part)![1]!)!
      expect(unescaped(part)).toContain(fact.text)
      expect(unescaped(part)).toContain(fact.quote)
      expect(unescaped(part)).toContain(fact.source)
      expect(part.match(/class="box"/g), fact.id).toHaveLength(3)
    }
    expect(sheet()).not.toMatch(/<script|src=|undefined|null\b/)
  })

  it('says where a fact stands, and in which words', async () => {
    await main(['--only', 'zuverdienst', '--out', 'blatt/z.html'])
    const fact = [...catalogue.facts.values()].find(({ id, value }) => id.startsWith('zv-') && value === 15)!
    const part = unescaped(factsOn(sheet('blatt/z.html')).find((each) => each.includes(`>${fact.id}<`))!)
    expect(part).toMatch(/Leichte Sprache, \/angebote\/zuverdienst\/: [^<]*„Sie arbeiten weniger als 15 Stunden in der Woche\.“/)
    expect(factsOn(sheet('blatt/z.html')).length).toBeLessThan(catalogue.facts.size / 2)
  })

  it('works on any content', async () => {
    vi.stubEnv('CONTENT', 'test/fixtures/good/content')
    expect(await main([])).toBe(0)
    expect(factsOn(sheet())).toHaveLength(3)
  })

  it.each([
    [['--only', 'zuverdinst'], 'Das Thema „zuverdinst“ gibt es nicht. Meinten Sie „zuverdienst“?'], [['--only'], 'Nach --only fehlt etwas.'], [['--out', '--only'], 'Nach --out fehlt etwas.'], [['zuverdienst'], 'Unbekannte Angabe: „zuverdienst“.'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    expect(await main(args)).toBe(2)
    expect(call.told[0]!.startsWith(sentence)).toBe(true)
    expect(existsSync(join(call.folder, 'faktenblatt.html'))).toBe(false)
  })
})

describe('where a fact is said', () => {
  const said = whereSaid(catalogue)

  it('is at least where it is named', () => {
    const missing = factCoverage(catalogue).flatMap(({ fact, shown }) => shown.filter((page) => !said.get(fact.id)!.some((place) => place.page === page)).map((page) => `${fact.id} ${page}`))
    expect(missing).toEqual([])
  })

  it('has the words wherever a text, an answer or a contact names it', () => {
    const silent = [...said].flatMap(([id, places]) => places.filter(({ page, sentences }) => !sentences.length && !/wegweiser|landschaft/.test(page)).map(({ page }) => `${id} ${page}`))
    expect(silent).toEqual([])
  })

  it('takes of a block only what says the fact', () => {
    const { sentences } = said.get('ala-selbst-entscheiden')!.find(({ page }) => page === 'de-simple/angebote/andere-leistungsanbieter/')!
    expect(sentences).toEqual(['Das heißt: Sie entscheiden selbst.'])
  })
})
