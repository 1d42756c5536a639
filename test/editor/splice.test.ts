import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fieldsOf, type Field } from '../../src/editor/fields/fields.ts'
import { withItem, withKey, withoutItem } from '../../src/editor/fields/items.ts'
import { labelOf } from '../../src/editor/fields/labels.ts'
import { schemaOf } from '../../src/editor/fields/kinds.ts'
import { frontOf, headsOf, inPart, shownOf, withShown } from '../../src/editor/fields/parts.ts'
import { parse, withValue, type Path } from '../../src/editor/fields/splice.ts'

const root = join(import.meta.dirname, '../..')
const files = new Map(readdirSync(join(root, 'content'), { recursive: true }).map(String).filter((name) => /\.(yaml|md)$/.test(name)).map((name) => [`content/${name}`, readFileSync(join(root, 'content', name), 'utf8')]))
const yaml = [...files].filter(([path]) => path.endsWith('.yaml'))
const LANGUAGES = ['de-simple', 'de']

const valuesIn = (field: Field): Extract<Field, { kind: 'value' }>[] => ('fields' in field ? field.fields.flatMap(valuesIn) : field.kind === 'value' ? [field] : [])
const fieldsIn = (path: string, text: string) => valuesIn(fieldsOf(schemaOf(path)!, parse(text).toJS(), LANGUAGES))

/** The one region in which two texts differ. */
function difference(before: string, after: string): [string, string] {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)]
}

describe('the content as it is', () => {
  it('has a schema for each file', () => {
    expect(files.size).toBeGreaterThan(200)
    expect(yaml.map(([path]) => path).filter((path) => !schemaOf(path))).toEqual([])
  })

  it('stays as it is, byte for byte, when each value is written as it stands', () => {
    let count = 0
    for (const [path, text] of yaml) {
      for (const { path: at, value } of fieldsIn(path, text).filter(({ value }) => value !== undefined)) {
        if (count++ % 7 === 0) expect(withValue(text, at, value!), `${path} ${at.join('.')}`).toBe(text)
      }
    }
    expect(count).toBeGreaterThan(3000)
    for (const [path, text] of files) expect(withShown(text, shownOf(text)), path).toBe(text)
  })

  it('changes in one place only, and keeps comments, quotes and order', () => {
    let changed = 0
    for (const [path, text] of yaml.filter(([path]) => !/facts\//.test(path))) {
      const fields = fieldsIn(path, text).filter(({ value }) => typeof value === 'string' && value.length > 3)
      for (const { path: at, value } of [fields[0]!, fields.at(-1)!].filter(Boolean)) {
        const after = withValue(text, at, `${value as string}NEU`)
        expect(after, `${path} ${at.join('.')}`).not.toBeNull()
        expect(difference(text, after!)).toEqual(['', 'NEU'])
        changed++
      }
    }
    expect(changed).toBeGreaterThan(150)
  })

  it('has a head in each text, and a line before each block', () => {
    for (const [path, text] of [...files].filter(([path]) => path.endsWith('.md'))) {
      expect(inPart(text, frontOf(text)!, (front) => withValue(front, ['asOf'], '1999-01-01')), path).toBe(text.replace(/^(asOf: "?)[\d-]+/m, '$11999-01-01'))
      expect(headsOf(text).length, path).toBe(text.match(/^\{picture:/gm)!.length)
      const [head] = headsOf(text)
      expect(difference(text, inPart(text, head!, (part) => withValue(part, ['picture'], 'xxx'))!)[1]).toMatch(/x{1,3}/)
    }
  })
})

it.each([
  ['---\ntile: x\n---\n# T', '# T'],
  ['---\r\ntile: x\r\n---\r\n# T', '# T'],
  ['\ufeff---\r\ntile: x\r\n--- \r\n\r\n# T\r\n', '\r\n# T\r\n'],
  ['---\ntile: x\n---', ''],
])('the words of %j begin below its head', (text, words) => {
  const { start, end, body } = frontOf(text)!
  expect([text.slice(start, end), text.slice(body)]).toEqual(['tile: x', words])
})

describe('a value', () => {
  const set = (text: string, value: string | number | boolean | null, path: Path = ['a']) => withValue(text, path, value)

  it.each([
    ['a: eins # warum\nb: 2\n', 'zwei', 'a: zwei # warum\nb: 2\n'],
    ["a: 'eins'  # so\n", "zwei's", "a: 'zwei''s'  # so\n"],
    ['a: "eins"\n', 'Er sagt "ja"', 'a: "Er sagt \\"ja\\""\n'],
    ['a: eins\n', 'Achtung: so', 'a: "Achtung: so"\n'],
    ['a: eins\n', 'ja # nein', 'a: "ja # nein"\n'],
    ['a: eins\n', '123', 'a: "123"\n'],
    ['a: eins\n', 'true', 'a: "true"\n'],
    ['a: eins\n', '*Neu*', 'a: "*Neu*"\n'],
    ['a: eins\n', '', 'a: ""\n'],
    ['a: eins\n', ' am Rand ', 'a: " am Rand "\n'],
    ['a: eins\n', 'zwei\nZeilen', 'a: "zwei\\nZeilen"\n'],
    ['{ a: eins, b: 2 }', 'zwei, drei', '{ a: "zwei, drei", b: 2 }'],
    ['a: eins\n', null, 'a: null\n'],
    ['a: null # leer\n', 'da', 'a: da # leer\n'],
    ['a:\nb: 1\n', 'da', 'a: da\nb: 1\n'],
    ['a: 7\n', 8, 'a: 8\n'],
    ['a: false\n', true, 'a: true\n'],
    ['a: |\n  eins\n  zwei\nb: 1\n', 'eins\ndrei\n', 'a: |\n  eins\n  drei\nb: 1\n'],
    ['a: >-\n  eins\n  zwei\nb: 1\n', 'eins drei', 'a: >-\n  eins drei\nb: 1\n'],
    ['a: eins\r\nb: 2\r\n', 'zwei', 'a: zwei\r\nb: 2\r\n'],
  ])('in %j becomes %j', (text, value, after) => expect(set(text, value)).toBe(after))

  it('is refused where it can\'t be written alone', () => {
    expect(set('a: [1, 2]\n', 'x')).toBeNull()
    expect(set('b: 1\n', 'x')).toBeNull()
    expect(set('a: "offen\nb: 1\n', 'x')).toBeNull()
    expect(set('a: &x eins\nb: *x\n', 'zwei')).toBeNull()
  })
})

describe('a list', () => {
  it.each([
    ['a: [x, y] # so\n', 'z', 'a: [x, y, z] # so\n'],
    ['a: []\n', 'z', 'a: [z]\n'],
    ['a:\n  - x # eins\n  - y # zwei\nb: 1\n', 'z', 'a:\n  - x # eins\n  - y # zwei\n  - z\nb: 1\n'],
    ['a:\n  - x # eins\n  - y\nb: 1\n', 'z', 'a:\n  - x # eins\n  - y\n  - z\nb: 1\n'],
    ['a:\n  - "x"\n', 'z: 1', 'a:\n  - "x"\n  - "z: 1"\n'],
    ['a:\r\n  - x # eins\r\n  - y\r\nb: 1\r\n', 'z', 'a:\r\n  - x # eins\r\n  - y\r\n  - z\r\nb: 1\r\n'],
    ['a:\r\n  - x', 'z', 'a:\r\n  - x\r\n  - z'],
  ])('%j gets an entry', (text, value, after) => expect(withItem(text, ['a'], value)).toBe(after))

  it.each([
    ['a: [x, y, z] # so\n', 1, 'a: [x, z] # so\n'],
    ['a: [x, y]\n', 0, 'a: [y]\n'],
    ['a: [x]\n', 0, 'a: []\n'],
    ['a:\n  - x # eins\n  - y # zwei\nb: 1\n', 1, 'a:\n  - x # eins\nb: 1\n'],
    ['a:\n  - x\nb: 1\n', 0, 'a: []\nb: 1\n'],
    ['a:\r\n  - x\r\n  - y # zwei\r\n  - z\r\nb: 1\r\n', 1, 'a:\r\n  - x\r\n  - z\r\nb: 1\r\n'],
    ['a:\r\n  - x\r\n  - y', 1, 'a:\r\n  - x'],
    ['a:\r\n  - x\r\n  - y\r\n', 0, 'a:\r\n  - y\r\n'],
    ['a:\r\n  - x\r\nb: 1\r\n', 0, 'a: []\r\nb: 1\r\n'],
  ])('%j loses entry %i', (text, index, after) => expect(withoutItem(text, ['a', index])).toBe(after))
})

it('a key that was not there is written below the others', () => {
  expect(withKey('a: 1 # so\nb:\n  c: 2\n', ['d'], 'neu: x')).toBe('a: 1 # so\nb:\n  c: 2\nd: "neu: x"\n')
  expect(withKey('a: 1 # so', ['d'], 'x')).toBe('a: 1 # so\nd: x')
  expect(withKey('a:\n  c: 2 # so\nb: 1\n', ['a', 'd'], 'x')).toBe('a:\n  c: 2 # so\n  d: x\nb: 1\n')
  expect(withKey('a:\r\n  c: 2 # so\r\nb: 1\r\n', ['a', 'd'], 'x')).toBe('a:\r\n  c: 2 # so\r\n  d: x\r\nb: 1\r\n')
  expect(withKey('a: 1\r\nb: 2', ['d'], 'x')).toBe('a: 1\r\nb: 2\r\nd: x')
  expect(withKey('a: { c: 2 }\n', ['a', 'd'], 'x')).toBeNull()
})

it('a file in which a word begins with a star is changed by hand: what it refers to is not there', () => {
  const text = 'a:\n  - eins\nb: *nicht\n'
  expect([withItem(text, ['a'], 'zwei'), withoutItem(text, ['a', 0]), withKey(text, ['c'], 'x')]).toEqual([null, null, null])
})

describe('what an input shows', () => {
  it.each([['eins\r\nzwei\r\n', 'eins\nneu\nzwei\n', 'eins\r\nneu\r\nzwei\r\n'], ['\ufeffa: 1\r\nb: 2\n', 'a: 1\nb: 3\n', '\ufeffa: 1\r\nb: 3\n'], ['a\n', '', ''], ['\ufeffa', '', '\ufeff']])('%j with the input %j is %j', (text, shown, after) => expect(withShown(text, shown)).toBe(after))
})

it('calls no text „geprüft“, and has a German word for each key in the head of a text', () => {
  const words = ['tile', 'summary', 'asOf', 'checkBy', 'reviewedBy', 'reviewedOn'].map((key) => labelOf([key], {}))
  expect(words.filter((word) => /geprüft/i.test(word) || /^[a-z]/.test(word))).toEqual([])
})
