import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'
import { openForProbes, resize, visit } from './matrix/look.ts'
import { probe } from './matrix/probe.ts'

/** Every page as it comes. `test/browser/matrix` looks at other themes, sizes and widths. */
describe('accessibility of every page', () => {
  let kiosk: Kiosk
  const faults = { axe: [] as string[], tooWide: [] as string[], tooSmall: [] as string[] }
  beforeAll(async () => {
    kiosk = await openKiosk('top', undefined, 'block')
    const page = await openForProbes(kiosk)
    for (const path of kiosk.paths) {
      const add = (name: keyof typeof faults, found: readonly string[]) => faults[name].push(...found.map((fault) => `/${path} ${fault}`))
      await visit(page, kiosk, path, 1180)
      add('axe', await axe(page))
      await resize(page, 320)
      add('tooWide', await probe(page, 'tooWide'))
      await resize(page, 390)
      add('tooSmall', await probe(page, 'tooSmall'))
    }
    await page.context().close()
  }, 900_000)
  afterAll(() => kiosk.close())

  it('has no axe violation and nothing undecided without a reason', () => {
    expect(faults.axe).toEqual([])
    console.log(`axe: ${kiosk.paths.length} pages, 0 violations.`)
  })

  it('needs no horizontal scrolling at 320 px', () => expect(faults.tooWide).toEqual([]))

  it('has no control under 44 px, the bar 60 px, tiles 120 px', () => expect(faults.tooSmall).toEqual([]))
})
