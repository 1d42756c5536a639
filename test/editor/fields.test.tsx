// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { fieldsOf, type Field } from '../../src/editor/fields/fields.ts'
import { schemaOf } from '../../src/editor/fields/kinds.ts'
import { withoutKey } from '../../src/editor/fields/keys.ts'
import { parse } from '../../src/editor/fields/splice.ts'
import { ValueView } from '../../src/editor/page/value.tsx'
import type { Known } from '../../src/editor/server/known.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const known: Known = { files: [], languages: [], contacts: [], facts: [], pages: [], pictures: [], titles: {}, shownAt: {} }

const all = (field: Field): Field[] => [field, ...('fields' in field ? field.fields.flatMap(all) : [])]
const fieldsIn = (path: string, text = read(path)) => all(fieldsOf(schemaOf(path)!, parse(text).toJS(), ['de-simple', 'de', 'en']))
type ValueField = Extract<Field, { kind: 'value' }>
const valueIn = (path: string, key: string, value?: unknown, text?: string) => fieldsIn(path, text).find((field): field is ValueField => field.kind === 'value' && field.path.at(-1) === key && (value === undefined || field.value === value))!

/** What stands in a file after somebody has typed into a field, letter by letter as the page gets it. */
function typed(path: string, field: ValueField, inputs: readonly string[], text = read(path)): string | null {
  let after: string | null = text
  const place = document.createElement('div')
  const change = (from: string, work: (yaml: string) => string | null) => void (after = work(from))
  void act(() => render(<ValueView field={field} known={known} base="/" text={text} change={change} />, place))
  const input = place.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')!
  input.dispatchEvent(new Event('focus'))
  for (const words of inputs) {
    input.value = words
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return after
}

describe('a number that may be a word too', () => {
  it.each([['content/facts/zuverdienst.yaml', 15, 'value: 15', 'value: 14'], ['content/tables.yaml', 603, 'value: 603', 'value: 14']])('in %s stays a number', (path, value, before, after) => {
    expect(typed(path, valueIn(path, 'value', value), ['1', '14'])).toBe(read(path).replace(before, after))
  })

  it.each([['content/facts/zuverdienst.yaml', 15], ['content/tables.yaml', 603]])('in %s is not replaced by what is no number, as in every field of numbers', (path, value) => {
    const field = valueIn(path, 'value', value)
    expect(field.input).toEqual({ kind: 'number' })
    expect(typed(path, field, ['viele', ''])).toBe(read(path))
  })

  it('stays a word where it is a word, or not there yet', () => {
    const text = '- id: a\n  value: "15"\n- id: b\n'
    expect(fieldsIn('content/facts/x.yaml', text).filter((field) => field.path.at(-1) === 'value')).toMatchObject([{ input: { kind: 'text' } }, { input: { kind: 'text' } }])
  })
})

describe('a condition', () => {
  const keysIn = (path: string, text: string) => fieldsIn(path, text).map(({ kind, path: at }) => [kind, at.at(-1)])
  const question = 'id: x\noptions:\n  - id: a\n'
  const guide = 'notes:\n  - {}\nresults:\n  - id: b\n'

  it('that is not there has no field', () => {
    const keys = [...keysIn('content/questions/x.yaml', question), ...keysIn('content/guides/x.yaml', guide), ...keysIn('content/contacts/x.yaml', 'id: x\n')].map(([, key]) => key)
    expect(keys.filter((key) => ['when', 'for', 'given', 'open', 'other', 'examples', 'perhaps'].includes(key as string))).toEqual([])
    expect(keys).toContain('picture')
  })

  it('that is there is changed in the whole file, whatever it is', () => {
    expect(keysIn('content/questions/x.yaml', `${question}    open: true\n    other: true\n`)).toEqual(expect.arrayContaining([['byHand', 'open'], ['byHand', 'other']]))
    expect(keysIn('content/contacts/x.yaml', 'id: x\nwhen: { a: b }\n')).toContainEqual(['byHand', 'when'])
  })
})

describe('a field that is emptied', () => {
  it.each([
    ['content/facts/x.yaml', 'norm', '- id: a\n  norm: § 1 # so\n  # Zitat\n  quote: b\n', '- id: a\n  # Zitat\n  quote: b\n'],
    ['content/contacts/x.yaml', 'phone', 'id: a\nphone: 1 2\n', 'id: a\nphone: null\n'],
  ])('in %s: %s', (path, key, text, after) => expect(typed(path, valueIn(path, key, undefined, text), ['§', ''], text)).toBe(after))

  it('can be filled again where it was', () => {
    const text = '- id: a\n  norm: § 1 # so\n  quote: b\n'
    expect(typed('content/facts/x.yaml', valueIn('content/facts/x.yaml', 'norm', undefined, text), ['', '§ 2'], text)).toBe(text.replace('1', '2'))
  })

  it.each([
    ['a: 1\r\nb: x\r\nc: 2\r\n', 'a: 1\r\nc: 2\r\n'],
    ['a: 1\nb: |\n  x\n  y\nc: 2\n', 'a: 1\nc: 2\n'],
    ['a: 1\nb:\nc: 2\n', 'a: 1\nc: 2\n'],
    ['a: 1\nb: x', 'a: 1'],
    ['a: 1\r\nb: x', 'a: 1'],
    ['b: x\na: 1\n', 'a: 1\n'],
    ['a: 1\n', 'a: 1\n'],
    ['{ a: 1, b: x }\n', null],
    ['b: x\n', null],
    ['a: *b*\nb: x\n', null],
  ])('%j without b is %j', (text, after) => expect(withoutKey(text, ['b'])).toBe(after))
})
