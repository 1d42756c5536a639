import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { main } from '../../src/commands/leicht.ts'

const folder = mkdtempSync(join(tmpdir(), 'leicht-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let printed = ''
beforeEach(() => {
  printed = ''
  const keep = (text: unknown) => void (printed += `${String(text)}\n`)
  vi.spyOn(console, 'log').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
  vi.spyOn(process.stdout, 'write').mockImplementation((text, done?: unknown) => {
    printed += String(text)
    if (typeof done === 'function') done()
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('exit codes', () => {
  test('0 for a good text', async () => expect(await main([file('gut.md', 'Das ist gut.\n')])).toBe(0))
  test('1 for an error', async () => {
    expect(await main([file('schlecht.md', 'Gut.\r\nDer Lohn wird bezahlt.\r\n')])).toBe(1)
    expect(printed).toContain('schlecht.md:2:10  error  passive')
    expect(printed).toContain('BITV-1')
  })
  test.each([[[]], [['--frei']], [['--profile', 'en']], [['gibt-es-nicht.md']], [[folder]]])('2 for %j', async (args) => {
    expect(await main(args)).toBe(2)
    expect(printed).toContain('So geht es')
  })
})

test('--json has the documented shape', async () => {
  const path = file('eins.md', 'Der Lohn wird bezahlt.')
  await main(['--json', path])
  const { files } = JSON.parse(printed)
  expect(files).toEqual([{ path, sentences: 1, score: expect.any(Number), findings: [expect.objectContaining({ rule: 'passive', severity: 'error', line: 1, column: 10 })] }])
  expect(Object.keys(files[0].findings[0]).sort()).toEqual(['column', 'fix', 'line', 'message', 'rule', 'severity', 'source'])
})

describe('unusual files get a clear answer', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + at * at) % 256)
  test.each([
    ['empty', new Uint8Array(), 'leer'],
    ['binary', bytes, 'keine Text-Datei'],
    ['10 MB', 'Der Lohn kommt vom Amt.\n'.repeat(420_000), '10,1 MB'],
    ['without marks', 'wort '.repeat(2000), 'Satz zu lang'],
    ['old Windows letters', Uint8Array.from([...'Der Ärger ist groß: Ümläute wird gedruckt.'].map((letter) => letter.charCodeAt(0))), 'Passiv'],
  ])('%s', async (_, content, answer) => {
    await main([file('x.txt', content)])
    expect(printed).toContain(answer)
  })
})
