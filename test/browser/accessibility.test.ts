import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'
import { openForProbes, visit } from './matrix/look.ts'
import { probe } from './matrix/probe.ts'

describe('accessibility of every page', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk()))
  afterAll(() => kiosk.close())

  it('has no axe violation and nothing undecided without a reason', async () => {
    const page = await kiosk.open('404.html', { bypassCSP: true, serviceWorkers: 'block' })
    const faults: string[] = []
    for (const path of kiosk.paths) {
      await page.goto(kiosk.url + path)
      faults.push(...(await axe(page)).map((fault) => `${path} ${fault}`))
    }
    expect(faults).toEqual([])
    console.log(`axe: ${kiosk.paths.length} pages, 0 violations.`)
    await page.context().close()
  }, 240_000)

  it.each([
    ['needs no horizontal scrolling at 320 px', 'tooWide', 320],
    ['has no control under 44 px, the bar 60 px, tiles 120 px', 'tooSmall', 390],
  ] as const)('%s', async (_, name, width) => {
    const page = await openForProbes(kiosk)
    const faults: string[] = []
    for (const path of kiosk.paths) {
      await visit(page, kiosk, path, width)
      faults.push(...(await probe(page, name)).map((fault) => `${path}: ${fault}`))
    }
    expect(faults).toEqual([])
    await page.context().close()
  }, 120_000)
})
