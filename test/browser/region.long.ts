import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runNode } from '../../src/commands/ground/child.mjs'
import { inProject } from '../../src/commands/ground/places.mjs'
import { axe } from './axe.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'
import { openForProbes, resize, visit } from './matrix/look.ts'
import { probe } from './matrix/probe.ts'

/** Every page of a kiosk for another region, built from its own content by the same command. */
describe('accessibility of another region', () => {
  const dist = mkdtempSync(join(tmpdir(), 'kiosk-region-'))
  let kiosk: Kiosk
  const faults: string[] = []
  beforeAll(async () => {
    const { code, output } = await runNode([inProject('src/commands/build-kiosk.mjs')], { quiet: true, env: { CONTENT: inProject('test/fixtures/region/content'), OUT_DIR: dist, SOUND: 'off' } })
    expect(code, output).toBe(0)
    kiosk = await openKiosk('top', dist, 'block')
    const page = await openForProbes(kiosk)
    for (const path of kiosk.paths) {
      await visit(page, kiosk, path, 1180)
      const found = [...await axe(page)]
      await resize(page, 320)
      found.push(...await probe(page, 'tooWide'))
      await resize(page, 390)
      faults.push(...[...found, ...await probe(page, 'tooSmall')].map((fault) => `/${path} ${fault}`))
    }
    await page.context().close()
  }, 300_000)
  afterAll(async () => {
    await kiosk?.close()
    rmSync(dist, { recursive: true })
  })

  it('has no axe violation, nothing too wide and nothing too small to touch', () => {
    for (const path of ['angebote/', 'alltag/angebote/', 'en/angebote/']) expect(kiosk.paths.filter((page) => page.startsWith(path)).length).toBeGreaterThan(3)
    expect(faults).toEqual([])
  })
})
