import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspectText } from '../src/language/index.ts'
import { NAMES, SESSION_NAMES } from '../src/model/keeping.ts'
import { OPERATOR_NAMES } from '../src/model/looked-after.ts'
import { STORED } from './fuzz/stored.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** Under such a heading stands what nobody promises. */
const NO_PROMISE = /^## Was (?:der Kiosk nicht kann|nicht versprochen ist)\n/

/** What a document promises: each point of a list and each row of a table. */
function promisesIn(text: string): string[] {
  const promising = text.split(/^(?=## )/m).filter((part) => !NO_PROMISE.test(part)).join('')
  const points = [...promising.matchAll(/^- .*(?:\n {2}\S.*)*/gm)].map(([point]) => point)
  const rows = [...promising.matchAll(/^\|(?!-).*\|$(?!\n\|-)/gm)].map(([row]) => row)
  return [...points, ...rows]
}

const testsIn = (text: string) => [...text.matchAll(/`(test\/[\w/-]+\.test\.tsx?)`/g)].map(([, path]) => path!)
const isTest = (path: string) => existsSync(join(ROOT, path)) && /\b(?:describe|it|test)[(.]/.test(read(path))

/** Promises that no test holds: they name none, or one that is not there. */
const unheld = (text: string) => promisesIn(text).filter((promise) => !testsIn(promise).length || !testsIn(promise).every(isTest))

describe.each([['docs/privacy.md', 20], ['docs/security.md', 30]])('%s', (path, least) => {
  it('promises nothing that no test holds', () => {
    expect(promisesIn(read(path)).length).toBeGreaterThan(least)
    expect(unheld(read(path))).toEqual([])
  })

  it('names no test that is not there', () => expect(testsIn(read(path)).filter((name) => !isTest(name))).toEqual([]))
})

it('a promise without a test is noticed, in a list and in a table', () => {
  const held = '- Nichts (`test/docs.test.ts`).\n\n| Was | Test |\n|---|---|\n| nichts | `test/docs.test.ts` |\n'
  expect([promisesIn(held).length, unheld(held)]).toEqual([2, []])
  expect(unheld(`${held}| etwas | – |\n- Etwas\n  und mehr.\n- Anderes (\`test/gibt-es-nicht.test.ts\`).\n\n## Was nicht versprochen ist\n\n- Alles.\n`)).toEqual(['- Etwas\n  und mehr.', '- Anderes (`test/gibt-es-nicht.test.ts`).', '| etwas | – |'])
})

it('what is stored on a device is told, by its name', () => {
  const told = [...read('docs/privacy.md').matchAll(/`([a-z-]+)`/g)].map(([, name]) => name)
  expect(told).toEqual(expect.arrayContaining([...NAMES, ...SESSION_NAMES, ...OPERATOR_NAMES, ...STORED]))
})

it('no link of a document leads nowhere', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
  const links = documents.flatMap((path) => [...read(path).replace(/```[^]*?```|`[^`\n]*`/g, '').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target]) => ({ path, target: target! })))
  expect(links.filter(({ path, target }) => !existsSync(join(ROOT, dirname(path), target))).map(({ path, target }) => `${path}: ${target}`)).toEqual([])
})

it('the first paragraph for developers leads editors to where they begin, and the README leads to both', () => {
  expect(read('CONTRIBUTING.md').split('\n\n')[1]).toMatch(/Redaktion.*\]\(docs\/authoring\/anfangen\.md\)/s)
  expect(read('README.md')).toMatch(/\]\(CONTRIBUTING\.md\)[^]*\]\(CHANGELOG\.md\)/)
})

it('what is new is told to each of the three, and begins with the version of today', () => {
  const changes = read('CHANGELOG.md')
  expect(/^## (\S+)/m.exec(changes)![1]).toBe((JSON.parse(read('package.json')) as { version: string }).version)
  for (const whom of ['Für Leserinnen und Leser', 'Für die Redaktion', 'For developers']) expect(changes).toContain(`\n### ${whom}\n`)
  expect(changes).not.toMatch(/geprüft/)
  const easy = [...changes.split('### Für die Redaktion')[0]!.matchAll(/^- (.*)$/gm)].map(([, sentence]) => sentence).join('\n\n')
  expect(inspectText(easy, { profile: 'de-simple', file: 'CHANGELOG.md' }).findings.filter(({ severity }) => severity === 'error')).toEqual([])
})
