import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindsOf } from '../../../src/commands/shots/kinds.mjs'
import { openKiosk, type Kiosk } from '../kiosk.ts'
import { registerOf, SIZES, THEMES, WIDTHS, type Combination } from './axes.ts'
import { cover } from './cover.ts'
import { crew } from './crew.ts'
import { lookClosely, openForProbes, resize, told, visit } from './look.ts'

const REGISTERS = ['easy', 'plain'] as const

/** Each kind of page meets each theme, size, register and width, and those meet each other. `npm run test:matrix` looks at all of them. */
describe('a sample of the matrix', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  it('has no fault in any pair of kind of page, theme, size, register and width', async () => {
    const rows = sampleOf(kindsOf(kiosk.root, kiosk.paths))
    const paths = [...new Set(rows.map(({ path }) => path))]
    const hands = await Promise.all([openForProbes(kiosk), openForProbes(kiosk)])
    const faults = await crew(paths, hands, (path, page) => lookAtRows(page, rows.filter((row) => row.path === path)))
    await Promise.all(hands.map((page) => page.context().close()))
    console.log(`A sample of the matrix: ${rows.length} combinations on ${paths.length} pages.`)
    expect(faults.flat()).toEqual([])
  })

  /** Loads a page once for all its rows. */
  async function lookAtRows(page: Page, rows: readonly Combination[]): Promise<string[]> {
    const faults: string[] = []
    await visit(page, kiosk, rows[0]!.path, rows[0]!.width)
    for (const row of rows) {
      await resize(page, row.width)
      faults.push(...(await lookClosely(page, row)).map((fault) => told(row, fault)))
    }
    return faults
  }
})

/**
 * For each kind one page of each register: which of them differs from kind to kind. Kinds that are made of nothing but
 * what richer kinds have too take one row each.
 */
function sampleOf(all: ReadonlyMap<string, readonly string[]>): Combination[] {
  const { telling, others } = sorted([...all.keys()])
  const names = [...telling, ...others]
  const rows = cover({ kind: telling, width: WIDTHS, size: SIZES, theme: THEMES, register: REGISTERS })
  const more = others.map((kind, index) => ({ ...rows[(index * 7) % rows.length]!, kind }))
  return [...rows, ...more].map(({ kind, register, ...row }) => {
    const pages = all.get(kind)!.filter((path) => registerOf(path) === register)
    const among = pages.length ? pages : all.get(kind)!
    return { ...row, path: among[names.indexOf(kind) % among.length]! }
  })
}

/** The kinds that show a component that no richer kind has, and those that do not. */
function sorted(kinds: readonly string[]): { telling: string[]; others: string[] } {
  const shown = new Set<string>()
  const telling = kinds.toSorted((a, b) => b.split(' ').length - a.split(' ').length).filter((kind) => {
    const before = shown.size
    kind.split(' ').forEach((component) => shown.add(component))
    return shown.size > before
  })
  return { telling, others: kinds.filter((kind) => !telling.includes(kind)) }
}
