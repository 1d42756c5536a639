import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytes, files, goodYaml, read } from './fixture.ts'

const RUNS = { numRuns: 500 }
const isAnswer = (found: ReturnType<typeof read>) => 'pack' in found || found.problems.every(({ message, fix, line, column }) => message && fix && line >= 1 && column >= 1) && found.problems.length > 0

it('never throws, whatever JSON it is given', () => {
  fc.assert(fc.property(fc.json({ maxDepth: 4 }), (text) => isAnswer(read(new Map([['x.json', bytes(text)]])))), RUNS)
})

it('never throws, whatever stands in place of a piece of a good file', () => {
  const good = goodYaml()
  const piece = fc.tuple(fc.nat(good.length), fc.nat(40), fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('&a ', '*a', '{', '[', '- - -', '\t', '"', '<<: ', '__proto__: 1', 'null')))
  fc.assert(fc.property(piece, ([at, length, text]) => isAnswer(read(files(good.slice(0, at) + text + good.slice(at + length), {}, 100)))), RUNS)
})

it('never throws, whatever the bytes and the names of files', () => {
  const file = fc.tuple(fc.oneof(fc.constantFrom('a.json', 'workshop.yaml', 'anna.png', '__proto__', '../x.png'), fc.string()), fc.uint8Array({ maxLength: 60 }))
  fc.assert(fc.property(fc.array(file, { maxLength: 4 }), (all) => isAnswer(read(new Map(all)))), RUNS)
})

it('survives a file that is nested as deep as it is long', () => {
  for (const text of ['['.repeat(200_000), '{"a":'.repeat(100_000)]) {
    expect(isAnswer(read(new Map([['x.json', bytes(text)]])))).toBe(true)
    expect(isAnswer(read(new Map([['workshop.yaml', bytes(text.slice(0, 20_000))]])))).toBe(true)
  }
})
