import fc from 'fast-check'
import { expect } from 'vitest'
import type { WholePack } from '../../src/workshop/pack.ts'
import { writePack } from '../../src/workshop/write-pack.ts'
import { bytes, files, goodYaml, read } from '../workshop/fixture.ts'
import { anyText, withPiece } from './hostile.ts'
import { target } from './target.ts'

const SMALL = 100

/** A good pack as one file. */
const PACK = '{ "id": "nord", "name": "Werkstatt Nord", "asOf": "2026-11-01", "people": [{ "contact": "gruppenleitung", "name": "Anna Muster", "room": "Raum 1", "phone": "0221 4710 100", "times": "immer", "consent": { "given": "2026-10-01" } }], "offices": [{ "contact": "kokobe-rheinland", "times": "montags" }] }'

const mark = fc.oneof(anyText, fc.constantFrom('&a ', '*a', '{', '[', '- - -', '\t', '"', '<<: ', '__proto__: 1', 'null', 'name: "<img src=x onerror=alert(1)>"\n', 'photo: ../x.png\n'))
const file = fc.tuple(fc.oneof(fc.constantFrom('a.json', 'workshop.yaml', 'anna.png', '__proto__', '../x.png'), fc.string()), fc.uint8Array({ maxLength: 60 }))

const anyPack = fc.oneof(
  fc.json({ maxDepth: 4 }).map((text) => new Map([['x.json', bytes(text)]])),
  withPiece(PACK, mark).map((text) => new Map([['x.json', bytes(text)]])),
  withPiece(goodYaml(), mark).map((text) => files(text, {}, SMALL)),
  fc.array(file, { maxLength: 4 }).map((all) => new Map(all)),
)

/** A pack is refused with a sentence, or read; what is read holds no markup and is read again the same. */
export const pack = target('the pack of a workshop', anyPack, (given) => {
  const found = read(given)
  if ('pack' in found) return holdPack(found)
  expect(found.problems.length).toBeGreaterThan(0)
  expect(found.problems.filter(({ message, fix, line, column }) => !message || !fix || line < 1 || column < 1)).toEqual([])
})

function holdPack(found: WholePack): void {
  const text = writePack(found)
  expect(JSON.stringify(found.pack)).not.toMatch(/<[a-z/!]/i)
  const again = read(new Map([['x.json', bytes(text)]]))
  expect('pack' in again && again.pack).toEqual(found.pack)
}
