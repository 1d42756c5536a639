import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/commands/review.ts'
import { withReview, withWaivers } from '../../src/commands/review/splice.ts'
import { parse } from 'yaml'
import { calling } from './calling.ts'

const TEXT = 'content/programmes/garten/text.de-simple.md'
const call = calling('review')

beforeEach(() => {
  cpSync('test/fixtures/good/content', join(call.folder, 'content'), { recursive: true })
  vi.stubEnv('CONTENT', join(call.folder, 'content'))
})

const read = (file: string) => readFileSync(join(call.folder, file), 'utf8')
const write = (file: string, change: (text: string) => string) => writeFileSync(join(call.folder, file), change(read(file)))
const FORM = 'pruefung/pruefgruppe-garten.yaml'

/** The answers of a group that has understood everything. */
const filled = (text: string) => text.replace(/(verstanden|darfBleiben): .*/g, '$1: ja').replace(/gruppe: .*/, 'gruppe: Prüfgruppe „Grün“ #1').replace(/gruppe: (.*)/, 'gruppe: "$1"').replace(/datum: .*/, 'datum: 2026-11-22')
const LONG = 'Sie können im Garten Ihre Fähigkeiten ausprobieren.'
const withLong = () => write(TEXT, (text) => text.replace('Sie arbeiten im Garten.\nSie', `Sie arbeiten im Garten.\n${LONG}\nSie`))

describe('the sheet', () => {
  it('has each sentence of a text with its picture, a question and room to write', async () => {
    expect(await main(['garten'])).toBe(0)
    const sheet = read('pruefung/pruefblatt-garten.html')
    const { saetze } = parse(read(FORM)) as { saetze: { satz: string }[] }
    expect(saetze.map(({ satz }) => satz)).toEqual(expect.arrayContaining(['Arbeit im Garten', 'Sie arbeiten im Garten.']))
    expect(sheet.match(/class="words"/g)).toHaveLength(saetze.length)
    expect(sheet.match(/<svg/g)).toHaveLength(saetze.length)
    expect(sheet.match(/>Was steht da\?</g)).toHaveLength(saetze.length)
    expect(sheet).toMatch(/@page \{ size: A4/)
    expect(sheet).not.toMatch(/<script|https?:|src=/)
    expect(sheet + read(FORM)).not.toMatch(/geprüft/)
  })

  it('never writes over answers', async () => {
    await main(['garten'])
    write(FORM, () => 'Antworten')
    expect(await main(['garten'])).toBe(1)
    expect(call.told.at(-1)).toMatch(/gibt es schon/)
    expect(read(FORM)).toBe('Antworten')
    expect(await main(['garten', '--out', 'neu'])).toBe(0)
  })

  it.each([
    [['gartn'], 'Die Seite „gartn“ gibt es nicht. Meinten Sie „garten“?'], [[], 'Es fehlt der Name von einer Seite.'], [['garten', 'ueber'], 'Das sind zu viele Seiten.'],
    [['garten', '--out'], 'Nach --out fehlt etwas.'], [['--take'], 'Nach --take fehlt etwas.'], [['--tak', 'x'], 'Unbekannte Angabe: „--tak“.'], [['--take', 'x.yaml', 'garten'], 'Zu --take gehört nur eine Datei.'], [['--take', 'x.yaml'], '„x.yaml“ gibt es nicht.'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    expect(await main(args)).toBe(2)
    expect(call.told[0]).toContain(sentence)
    expect(existsSync(join(call.folder, 'pruefung'))).toBe(false)
  })
})

describe('what a group said', () => {
  it('stands in the head of the text, and no other byte changes', async () => {
    const before = read(TEXT)
    await main(['garten'])
    write(FORM, (text) => filled(text).replace('vorschlag:', 'vorschlag: Mein Garten'))
    expect(await main(['--take', FORM])).toBe(0)
    expect(read(TEXT)).toBe(before.replace('reviewedBy:', 'reviewedBy: "Prüfgruppe „Grün“ #1"').replace('reviewedOn:', 'reviewedOn: 2026-11-22'))
    expect(call.said.at(-1)).toMatch(/gelesen von „Prüfgruppe „Grün“ #1“ am 2026-11-22[^]*Mein Garten/)
    expect(existsSync(join(call.folder, 'content/words/waivers.yaml'))).toBe(false)
  })

  it('lets what a rule finds stay, once, where the group says so', async () => {
    withLong()
    await main(['garten'])
    expect(read(FORM)).toContain(`  - regel: word-long\n    satz: ${JSON.stringify(LONG)}`)
    write(FORM, filled)
    expect(await main(['--take', FORM])).toBe(0)
    const waivers = () => parse(read('content/words/waivers.yaml')) as unknown[]
    expect(waivers()).toContainEqual({ rule: 'word-long', reason: 'Prüfgruppe „Grün“ #1 hat diesen Satz am 2026-11-22 gelesen und verstanden.', language: 'de-simple', file: TEXT, text: LONG })
    const first = waivers().length
    expect(await main(['--take', FORM])).toBe(0)
    expect(waivers()).toHaveLength(first)
    await main(['garten', '--out', 'neu'])
    expect(read('neu/pruefgruppe-garten.yaml')).not.toContain(`satz: ${JSON.stringify(LONG)}\n    hinweis`)
  })

  it.each<[string, (text: string) => string, RegExp]>([
    ['a sentence that was not understood', (text) => filled(text).replace('verstanden: ja', 'verstanden: nein'), /form-not-understood[^]*Satz 1 wurde nicht verstanden/],
    ['an answer that is missing', (text) => filled(text).replace('verstanden: ja', 'verstanden:'), /Hier fehlt ja oder nein/],
    ['an empty form', (text) => text, /Es fehlt, wie sich die Gruppe nennt[^]*Es fehlt, wann/],
    ['a sentence that is another now', (text) => filled(text).replace('"Arbeit im Garten"', '"Arbeit im Wald"'), /Der Satz heißt jetzt: „Arbeit im Garten“/],
    ['a sentence that was left out', (text) => filled(text).replace(/ {2}- nummer: 1\n(?: {4}.*\n)*/, ''), /form-changed/],
    ['a text that there is not', (text) => filled(text).replace('text.de-simple', 'text.de-simpel'), /Den Text „.*“ gibt es nicht\. *[^]*Meinten Sie/],
    ['a text in plain language', (text) => filled(text).replace('text.de-simple', 'text.de'), /gibt es nicht/],
    ['a day that no calendar has', (text) => filled(text).replace('2026-11-22', '2026-11-31'), /Diesen Tag gibt es nicht/],
    ['a day to come', (text) => filled(text).replace('2026-11-22', '2126-11-22'), /Dieser Tag kommt erst noch/],
    ['a day before the text', (text) => filled(text).replace('2026-11-22', '2025-11-22'), /gelesen wurde er davor/],
    ['another word than ja and nein', (text) => filled(text).replace('verstanden: ja', 'verstanden: gut'), /darf nicht „gut“ sein[^]*Erlaubt sind: ja, nein/],
    ['a key that there is not', (text) => `${filled(text)}seite: 1\n`, /Den Schlüssel „seite“ gibt es hier nicht/],
    ['what is no YAML', () => 'saetze: [', /kein gültiges YAML/],
    ['an empty file', () => '', /Die Datei ist leer/],
  ])('is refused with %s, and nothing is written', async (_, change, message) => {
    const before = read(TEXT)
    await main(['garten'])
    write(FORM, change)
    expect(await main(['--take', FORM])).toBe(1)
    expect(call.told.at(-1)).toMatch(message)
    expect(call.told.at(-1)).toMatch(/docs\/authoring\/pruefgruppe\.md[^]*Es wurde nichts geändert\.$/)
    expect(read(TEXT)).toBe(before)
    expect(existsSync(join(call.folder, 'content/words/waivers.yaml'))).toBe(false)
  })

  it('is refused where a finding has no answer', async () => {
    withLong()
    await main(['garten'])
    write(FORM, (text) => filled(text).replace('    darfBleiben: ja', '    darfBleiben:'))
    expect(await main(['--take', FORM])).toBe(1)
    expect(call.told.at(-1)).toMatch(/darf er so bleiben/)
  })
})

describe('the splice', () => {
  const [body, by, on] = ['\n# Titel\n\nreviewedBy: bleibt\n---\n', 'A "B"', '2026-11-22']
  it.each([
    ['---\nasOf: 2026-11-22\nreviewedBy:\nreviewedOn:\n---', '---\nasOf: 2026-11-22\nreviewedBy: "A \\"B\\""\nreviewedOn: 2026-11-22\n---'],
    ['---\r\nreviewedBy:   # leer\r\nreviewedOn: \r\nasOf: x\r\n---', '---\r\nreviewedBy: "A \\"B\\""   # leer\r\nreviewedOn: 2026-11-22 \r\nasOf: x\r\n---'],
    ['\ufeff---\nreviewedOn: 2025-01-01 # alt\nreviewedBy: "X #1"  # wer\nasOf: x\n---', '\ufeff---\nreviewedOn: 2026-11-22 # alt\nreviewedBy: "A \\"B\\""  # wer\nasOf: x\n---'],
    ['---\nasOf: x\n---', '---\nasOf: x\nreviewedBy: "A \\"B\\""\nreviewedOn: 2026-11-22\n---'],
  ])('keeps all other bytes of %j', (head, written) => expect(withReview(head + body, by, on)).toBe(written + body))

  it('adds waivers behind those that are there, whatever the file ends with', () => {
    const waiver = { rule: 'x', reason: 'Weil: #1' }
    const entry = '- rule: "x"\n  reason: "Weil: #1"\n'
    expect(['', '[]\n', '# Notiz\n[ ]\n', '- rule: "a"\n  reason: "b"'].map((text) => withWaivers(text, [waiver]))).toEqual([entry, entry, `# Notiz\n${entry}`, `- rule: "a"\n  reason: "b"\n${entry}`])
    expect(withWaivers('- rule: "a"\r\n', [waiver])).toBe(`- rule: "a"\r\n${entry.replaceAll('\n', '\r\n')}`)
  })
})
