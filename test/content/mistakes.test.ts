import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { main } from '../../src/commands/check-content.ts'
import { runNode } from '../../src/commands/ground/child.mjs'
import { inProject } from '../../src/commands/ground/places.mjs'
import { inspectWriting, type Inspect, type Vocabulary } from '../../src/content/words/check-language.ts'
import type { Edit } from './mistakes/edits.ts'
import { MISTAKES, NO_MISTAKES, TWO } from './mistakes/mistakes.ts'

let root: string
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), 'kiosk-mistakes-'))))
afterAll(() => rmSync(root, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

/** The real content as it is after some edits. */
function edited(...edits: Edit[]): string {
  const folder = join(root, 'content')
  rmSync(folder, { recursive: true, force: true })
  cpSync(inProject('content'), folder, { recursive: true })
  for (const edit of edits) edit(folder)
  return folder
}

const known = new Map<string, ReturnType<Inspect>>()
const words = new WeakMap<Vocabulary, string>()

/** One edit changes one text: the rules need not read the others again. */
const inspect: Inspect = (writing, vocabulary, level) => {
  const { terms, names, glossary } = vocabulary
  if (!words.has(vocabulary)) words.set(vocabulary, createHash('sha1').update(JSON.stringify([terms, names, glossary])).digest('hex'))
  const key = JSON.stringify([words.get(vocabulary), level, writing.caption, writing.file, writing.text])
  const report = known.get(key) ?? inspectWriting(writing, vocabulary, level)
  known.set(key, report)
  return report
}

/** What `npm run check` prints of it, in this process: a new one for each mistake would take minutes. */
async function check(...edits: Edit[]): Promise<{ code: number; output: string; rules: string[] }> {
  vi.stubEnv('CONTENT', edited(...edits))
  const said: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text))
  try {
    const code = await main([], inspect)
    const output = said.join('\n')
    return { code, output, rules: [...output.matchAll(/^\S+:\d+:\d+ {2}error {2}(\S+)$/gm)].map((match) => match[1]!).sort() }
  } finally {
    log.mockRestore()
  }
}

/** `line:column` of some words in a file as it is now. */
function placeOf(file: string, words: string): string {
  const text = readFileSync(join(root, 'content', file), 'utf8')
  const before = text.slice(0, text.indexOf(words)).split('\n')
  return `${before.length}:${before.at(-1)!.length + 1}`
}

/** Words of programs, and of programmers. */
const NOT_FOR_EDITORS = /^ +at \S|\b(Error|Exception|undefined|null|NaN|expected|must|should|Invalid|missing|Unexpected|is not|are not)\b/m

const COMMENT = /^ *\d+ \| .*\n *\| .*$/gm

describe('a deliberate mistake of an editor', () => {
  it('is one of more than thirty', () => expect(MISTAKES.length).toBeGreaterThan(60))

  it.each(MISTAKES)('$name gives one German message with place, reason and remedy', async ({ edit, file, at, rule, says }) => {
    const { code, output, rules } = await check(edit)
    expect(rules).toEqual([rule])
    expect(output).toMatch(/^1 Fehler,/m)
    expect(code).toBe(1)
    expect(output).toContain(`content/${file}:${at === undefined ? '1:1' : placeOf(file, at)}  error  ${rule}\n`)
    expect(output).toMatch(says)
    expect(output).toMatch(/^ {2}[A-ZÄÖÜ„].*[.:?]\s?.*\n[^]*^ {2}So geht es: [A-ZÄÖÜ].+[.?]/m)
    expect(output.replace(COMMENT, '').replace(/ \S+:\d+| {2}Mehr: .*|\S+ {2}error {2}\S+/g, '')).not.toMatch(NOT_FOR_EDITORS)
  })

  it.each(NO_MISTAKES)('is not: $name', async ({ edit }) => expect(await check(edit)).toMatchObject({ code: 0, rules: [] }))

  it.each(TWO)('does not hide another: $name', async ({ edits, rules }) => expect((await check(...edits)).rules).toEqual(rules))

  it('ends the command with 1, and without a stack', async () => {
    const { code, output } = await runNode([inProject('src/commands/run.mjs'), 'check-content'], { quiet: true, env: { CONTENT: edited(MISTAKES[0]!.edit) } })
    expect(code).toBe(1)
    expect(output).toMatch(/^content\/\S+:\d+:\d+ {2}error {2}number-not-a-fact$/m)
    expect(output).not.toMatch(/^ +at \S/m)
  })

  it('may be the path of the content itself', async () => {
    const { code, output } = await runNode([inProject('src/commands/run.mjs'), 'check-content'], { quiet: true, env: { CONTENT: join(root, 'gibt-es-nicht') } })
    expect(code).toBe(1)
    expect(output).toMatch(/Im Ordner gibt-es-nicht liegt kein Inhalt\.\n {2}So geht es: .*prüfen Sie den Pfad/)
    expect(output).not.toMatch(/^ +at \S/m)
  })
})
