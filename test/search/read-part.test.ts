import { describe, expect, it } from 'vitest'
import { buildParts } from '../../src/search/build-parts.ts'
import { partOf } from '../../src/search/parts.ts'
import { readPart } from '../../src/search/read-part.ts'
import { entry } from './index-of.ts'

const part = (...paths: string[]) => buildParts(paths.map((path) => entry(path, { names: ['Garten'] })))[partOf(paths[0]!)]!
const [good] = JSON.parse(part('/garten/')) as Record<string, unknown>[]

describe('a part of the index', () => {
  it('is read as it was made, also when nothing is in it', () => {
    expect(readPart(part('/garten/'))).toEqual([good])
    expect(readPart('[]')).toEqual([])
  })

  it.each(['', '<!doctype html><title>Anmelden</title>', '[', part('/garten/').slice(0, -1)])('is nothing that is no JSON: %s', (text) => expect(() => readPart(text)).toThrow())
  it.each(['null', '{}', '7', '"suche"', '{"length":0}', '[null]', '[[]]', '[7]', '["suche"]', '[{}]'])('is nothing without entries: %s', (text) => expect(() => readPart(text)).toThrow('no part'))

  it.each(Object.keys(good!))('is refused with one entry that has no %s, or another thing there', (name) => {
    const { [name]: _, ...rest } = good!
    for (const bad of [rest, { ...rest, [name]: null }, { ...rest, [name]: 7 }, { ...rest, [name]: [] }]) expect(() => readPart(JSON.stringify([good, bad, good]))).toThrow('no part')
  })

  it('is refused with a kind that nobody knows, or a line without words', () => {
    const lines = [{}, { parts: null }, { parts: [null] }, { parts: [{}] }, { parts: [{ text: 7 }] }, { parts: [{ text: 'da' }, {}] }]
    for (const bad of [{ kind: 'constructor' }, ...lines.flatMap((line) => [{ label: line }, { summary: line }])]) expect(() => readPart(JSON.stringify([{ ...good, ...bad }])), JSON.stringify(bad)).toThrow('no part')
  })
})
