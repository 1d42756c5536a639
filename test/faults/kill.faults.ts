import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runNode } from '../../src/commands/ground/child.mjs'
import { inProject } from '../../src/commands/ground/places.mjs'
import { closeChromium } from './chromium.ts'
import { playKill } from './kill.ts'

afterAll(closeChromium)

it('the release that docs/kill-switch.md tells how to build takes everything away', async () => {
  const root = mkdtempSync(join(tmpdir(), 'kiosk-killed-'))
  const { code } = await runNode([inProject('src/commands/build-kiosk.mjs')], { env: { KILL: 'on', SOUND: 'off', OUT_DIR: root } })
  expect(code).toBe(0)
  await playKill(process.env['KIOSK_DIST'] ?? 'dist', { root })
  rmSync(root, { recursive: true })
})
