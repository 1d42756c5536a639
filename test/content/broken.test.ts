import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContentFiles, type SourceFiles } from '../../src/content/files.ts'
import { loadCatalogue } from '../../src/content/load.ts'
import { formatProblems } from '../../src/report/format.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const good = readContentFiles(join(FIXTURES, 'good/content'))

/** A broken case is the good content with a few files replaced, or removed when `removed.txt` names them. */
function filesOf(name: string): SourceFiles {
  const folder = join(FIXTURES, 'broken', name)
  const files = new Map(good)
  if (existsSync(join(folder, 'content'))) for (const [path, text] of readContentFiles(join(folder, 'content'))) files.set(path, text)
  const removed = join(folder, 'removed.txt')
  if (existsSync(removed)) for (const path of readFileSync(removed, 'utf8').trim().split('\n')) files.delete(path)
  return files
}

describe('broken content', () => {
  it('is refused only where it is broken: the good fixture has no Problem', () => {
    expect(loadCatalogue(good).problems).toEqual([])
  })

  for (const name of readdirSync(join(FIXTURES, 'broken'))) {
    it(`${name} gives exactly the Problems in its expected.txt`, () => {
      const files = filesOf(name)
      const printed = formatProblems(loadCatalogue(files).problems, files)
      const expected = join(FIXTURES, 'broken', name, 'expected.txt')
      if (process.env['WRITE_EXPECTED']) writeFileSync(expected, `${printed}\n`)
      expect(printed).toBe(readFileSync(expected, 'utf8').trimEnd())
      expect(printed).not.toMatch(/^0 Fehler/m)
    })
  }
})
