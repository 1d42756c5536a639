import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../../src/commands/stale.ts'
import { monthsAfter } from '../../../src/content/checking/rule.ts'
import { catalogue, loaded } from '../../content/shipped.ts'
import { calling } from '../calling.ts'

const call = calling('stale')
beforeEach(() => void vi.stubEnv('LINKS', join(call.folder, 'links.json')))

/** The points below a heading. */
const below = (heading: RegExp) => call.said.join('\n').split(/^## /m).find((part) => heading.test(part))!.split('\n').filter((line) => line.startsWith('- '))
const fixture = () => vi.stubEnv('CONTENT', 'test/fixtures/good/content')

describe('npm run stale', () => {
  it('names a year on all that has expired', async () => {
    expect(await main(['--on', monthsAfter(catalogue.asOf, 12).replace(/22$/, '23')])).toBe(0)
    expect(below(/^Abgelaufen: /)).toHaveLength(loaded.toCheck.length)
    const list = below(/^Abgelaufen: /).join('\n')
    expect(loaded.toCheck.filter(({ id, place }) => !(list.includes(`\`${id}\``) && list.includes(`(${place.file}:${place.line})`)))).toEqual([])
  })

  it('names what is due within 90 days, and nothing that is due later', async () => {
    await main(['--on', '2027-02-22'])
    const due = loaded.toCheck.filter(({ checkBy }) => checkBy >= '2027-02-22' && checkBy <= '2027-05-23')
    expect(due.length).toBeGreaterThan(10)
    expect(below(/^In 90 Tagen fällig: /)).toHaveLength(due.length)
    expect(below(/^Abgelaufen: /)).toHaveLength(loaded.toCheck.filter(({ checkBy }) => checkBy < '2027-02-22').length)
  })

  it('names what rests on one source, but no law, and what no Prüfgruppe has read', async () => {
    fixture()
    await main(['--on', '2026-11-22'])
    expect(below(/^Nur eine Quelle: /).map((line) => /`([\w-]+)`/.exec(line)![1])).toEqual(['garten-stunden', 'garten-frueher', 'gaertnerei'])
    expect(call.said.join('')).toContain('1 weitere Angaben stehen so im Gesetz')
    expect(below(/^Texte, die noch keine Prüfgruppe gelesen hat: 4/)).toHaveLength(4)
  })

  it('tries links with --online only, remembers the answers, and asks again after 30 days, or one', async () => {
    fixture()
    const asked: string[] = []
    const ask = async (url: string) => (asked.push(url), url.includes('garten.example') ? { good: true, says: 'Die Seite ist da.' } : { good: false, says: 'Die Seite gibt es nicht mehr. (404)' })
    await main(['--on', '2026-11-22'], ask)
    expect(asked).toEqual([])
    call.said = []
    await main(['--online', '--on', '2026-11-22'], ask)
    expect(asked).toContain('https://garten.example/')
    expect(below(/^Verweise ohne gute Antwort/).length).toBe(asked.length - 1)
    const first = asked.length
    await main(['--online', '--on', '2026-11-22'], ask)
    expect(asked.slice(first)).toEqual([])
    await main(['--online', '--on', '2026-11-23'], ask)
    expect(asked.slice(first)).not.toContain('https://garten.example/')
    await main(['--online', '--on', '2026-12-22'], ask)
    expect(asked.slice(first)).toContain('https://garten.example/')
  }, 60_000)

  it('lays a broken memory aside', async () => {
    fixture()
    writeFileSync(join(call.folder, 'links.json'), '{"https://garten.example/":{"on":"gestern"}}')
    expect(await main([])).toBe(0)
    expect(call.told.join('')).toMatch(/ist beschädigt/)
    expect(readFileSync(join(call.folder, 'links.json.alt'), 'utf8')).toContain('gestern')
  })

  it('writes the list and a calendar where the person stands', async () => {
    fixture()
    await main(['--out', 'liste', '--on', '2026-11-22'])
    expect(readFileSync(join(call.folder, 'liste/veraltet.md'), 'utf8')).toBe(`${call.said.join('')}\n`)
    expect(existsSync(join(call.folder, 'liste/veraltet.ics'))).toBe(true)
  })

  it.each([
    [['--onlin'], 'Unbekannte Angabe: „--onlin“.'], [['--on'], 'Nach --on fehlt etwas.'], [['--out', '--online'], 'Nach --out fehlt etwas.'],
    [['--on', 'morgen'], '„morgen“ ist kein Tag.'], [['--on', '2027-02-29'], '„2027-02-29“ ist kein Tag.'], [['--on', '2020-01-01'], 'Der Inhalt ist vom 2026-11-22.'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    fixture()
    expect(await main(args)).toBe(2)
    expect([call.said, call.told[0]!.startsWith(sentence)]).toEqual([[], true])
  })

  it('says nothing of content with errors but the errors', async () => {
    vi.stubEnv('CONTENT', 'test/fixtures/broken/check-far/content')
    expect(await main([])).toBe(1)
    expect(call.said).toEqual([])
  })
})
