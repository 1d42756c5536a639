import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { NAMES, SESSION_NAMES } from '../src/model/keeping.ts'
import { OPERATOR_NAMES } from '../src/model/looked-after.ts'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const privacy = read('docs/privacy.md')

it('what is stored on a device is told, by its name', () => {
  const told = [...privacy.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name)
  expect(told).toEqual(expect.arrayContaining([...NAMES, ...SESSION_NAMES, ...OPERATOR_NAMES]))
})

it('each test that holds a sentence about privacy is there', () => {
  const tests = [...privacy.matchAll(/`(test\/[\w/-]+\.test\.ts)`/g)].map(([, path]) => path!)
  expect(tests.length).toBeGreaterThan(10)
  expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

it('no link of a document leads nowhere', () => {
  const documents = ['README.md', ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]
  const links = documents.flatMap((path) => [...read(path).replace(/```[^]*?```|`[^`\n]*`/g, '').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target]) => ({ path, target: target! })))
  expect(links.filter(({ path, target }) => !existsSync(join(ROOT, dirname(path), target))).map(({ path, target }) => `${path}: ${target}`)).toEqual([])
})
