import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readContentFiles } from '../../src/content/files.ts'
import { loadCatalogue } from '../../src/content/load.ts'
import { small, TEXT, withChanges, type Changes } from './fixture.ts'

describe('content files', () => {
  let root: string
  beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'kiosk-content-'))))
  afterEach(() => rmSync(root, { recursive: true }))

  /** Writes the changed fixture to disk and reads it again, as a build does. */
  function read(changes: Changes, bytes: (text: string) => string | Buffer = (text) => text, folder = root) {
    for (const [path, text] of withChanges(changes)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes(text))
    }
    return readContentFiles(join(folder, 'content'))
  }

  it('are named by their path from the content folder on, in a fixed order', () => {
    const paths = [...read({}).keys()]
    expect(paths).toEqual([...small.keys()])
    expect(paths).toEqual([...paths].sort())
    expect(paths).toContain(TEXT)
  })

  it('are found also below a folder whose name begins with a dot', () => {
    expect(read({}, undefined, join(root, '.work/kiosk')).size).toBe(small.size)
  })

  it('leave hidden files and other kinds of file alone', () => {
    read({ 'content/.hidden/x.yaml': 'a', 'content/programmes/.garten.md': 'a', 'content/programmes/garten/bild.png': 'a' })
    expect([...readContentFiles(join(root, 'content')).keys()]).toEqual([...small.keys()])
  })

  it('may have Windows line ends everywhere: texts, heads, blocks and YAML', () => {
    const files = read({}, (text) => text.replaceAll('\n', '\r\n'))
    const { catalogue, problems } = loadCatalogue(files)
    expect(problems).toEqual([])
    expect(catalogue!.articles).toEqual(loadCatalogue(small).catalogue!.articles)
  })

  it('keep line and column of a fault, whatever the line ends', () => {
    const changes: Changes = { [TEXT]: (text) => text.replace('Sie arbeiten im Garten.\nSie arbeiten {garten-stunden}', 'Sie arbeiten im <b>Garten</b>.\nSie arbeiten 7') }
    const places = (end: string) => loadCatalogue(read(changes, (text) => text.replaceAll('\n', end))).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
    expect(places('\n')).toEqual(['11:17 raw-html', '12:14 number-not-a-fact'])
    expect(places('\r\n')).toEqual(places('\n'))
    expect(places('\r')).toEqual(places('\n'))
  })

  it('may begin with a byte order mark', () => {
    const files = read({}, (text) => `\ufeff${text}`)
    expect(loadCatalogue(files).problems).toEqual([])
    expect([...files.values()].some((text) => text.includes('\ufeff'))).toBe(false)
  })

  it('must be UTF-8: a text saved in an old Windows encoding is refused at its first damaged letter, and only there', () => {
    const files = read({}, (text) => Buffer.from(text, 'latin1'))
    const { problems } = loadCatalogue(files)
    expect(problems.find((problem) => problem.file === TEXT)).toMatchObject({ line: 19, column: 11, rule: 'encoding' })
    expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set(['encoding']))
  })

  it('must be text: a picture with the name of a text gives one Problem', () => {
    const files = read({})
    writeFileSync(join(root, TEXT), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0xff]))
    const { problems } = loadCatalogue(readContentFiles(join(root, 'content')))
    expect(files.size).toBe(small.size)
    expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([`${TEXT}:1:1 encoding`])
  })
})
