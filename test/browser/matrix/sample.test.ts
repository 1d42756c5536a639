import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKiosk, type Kiosk } from '../kiosk.ts'
import { registerOf, SIZES, THEMES, WIDTHS, type Combination } from './axes.ts'
import { cover } from './cover.ts'
import { crew } from './crew.ts'
import { kindsOf } from './kinds.ts'
import { lookClosely, openForProbes, told, visit } from './look.ts'

/** Each kind of page meets each theme, size, register and width, and those meet each other. `npm run test:matrix` looks at all of them. */
describe('a sample of the matrix', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk()))
  afterAll(() => kiosk.close())

  it('has no fault in any pair of kind of page, theme, size, register and width', async () => {
    const rows = sampleOf(kindsOf(kiosk.root, kiosk.paths))
    const hands = await Promise.all([openForProbes(kiosk), openForProbes(kiosk)])
    const faults = await crew(rows, hands, async (row, page) => {
      await visit(page, kiosk, row.path, row.width)
      return (await lookClosely(page, row)).map((fault) => told(row, fault))
    })
    await Promise.all(hands.map((page) => page.context().close()))
    console.log(`A sample of the matrix: ${rows.length} combinations on ${new Set(rows.map(({ path }) => path)).size} pages.`)
    expect(faults.flat()).toEqual([])
  })
})

/** The pages of a kind take turns, so that the sample sees many of them. */
function sampleOf(kinds: ReadonlyMap<string, readonly string[]>): Combination[] {
  const turn = new Map<string, number>()
  return cover({ kind: [...kinds.keys()], width: WIDTHS, size: SIZES, theme: THEMES, register: ['easy', 'plain'] as const }).map(({ kind, register, ...row }) => {
    const all = kinds.get(kind)!
    const pages = all.filter((path) => registerOf(path) === register)
    const among = pages.length ? pages : all
    const index = turn.get(kind) ?? 0
    turn.set(kind, index + 1)
    return { ...row, path: among[index % among.length]! }
  })
}
