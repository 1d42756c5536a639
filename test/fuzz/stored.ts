import fc from 'fast-check'
import { NAMES, SESSION_NAMES } from '../../src/model/keeping.ts'
import { OPERATOR_NAMES } from '../../src/model/looked-after.ts'
import { anyText } from './hostile.ts'
import { READERS } from './readers.ts'
import { target } from './target.ts'

/** Under these names a tab and a device keep what is no setting: see docs/privacy.md. */
const OTHERS = ['device', 'german-voice', 'kiosk', 'visit', 'store-checked', 'sound-checked', 'upkeep-since', 'reloaded']
export const STORED = [...NAMES, ...SESSION_NAMES, ...OPERATOR_NAMES, ...OTHERS]

const KEYS = ['theme', 'size', 'spacing', 'mask', 'role', 'ask', 'answer', 'volume', 'start', 'printer', 'counts', 'salt', 'rounds', 'hash', 'tries', 'opened', 'left', '2026-11', 'a/', 'at', 'y', 'state', 'isDue', 'from', 'id', 'checked', 'mended', 'on', 'slow', '__proto__']
const GOOD = ['light', 'contrast', '2', 'wide', 'on', 'point', 'alltag/', 'server', 'file', 'true', '/angebote/', 'heard', 'private', '2026-11-22T03:00:00.000Z', 'AAAAAAAAAAAAAAAAAAAAAA==', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', 60, 200_000, 0, 1, -1, 0.5, 1e300, true, false, null]

const value = fc.oneof(fc.constantFrom(...GOOD), fc.jsonValue({ maxDepth: 2 }), anyText)
const shape = fc.oneof({ maxDepth: 2 }, fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(value, fc.dictionary(fc.constantFrom(...KEYS), value))), value)
const stored = fc.oneof(shape.map((found) => JSON.stringify(found)), fc.json(), anyText)

const steps = fc.array(fc.record({ at: fc.oneof(fc.constantFrom('/angebote/', '/#x'), anyText), y: value, state: value }, { requiredKeys: ['at'] }), { maxLength: 4 })

const where = fc.constantFrom('local', 'session')
const pair = fc.oneof({ weight: 5, arbitrary: fc.tuple(where, fc.constantFrom(...STORED), stored) }, { weight: 1, arbitrary: fc.tuple(where, fc.constant('trail'), steps.map((all) => JSON.stringify(all))) })

/** What may lie there: where, under which name, which text. */
export const anyStored = fc.array(pair, { minLength: 1, maxLength: 12 })

/** Whatever lies in the storage of a device, under any name: what is read from it can be used. */
export const settings = target('what lies in the storage of a device', anyStored, (pairs) => {
  for (const reads of READERS) {
    localStorage.clear()
    sessionStorage.clear()
    for (const [where, name, text] of pairs) (where === 'local' ? localStorage : sessionStorage).setItem(name, text)
    reads()
  }
})
