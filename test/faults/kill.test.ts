import { afterAll, it } from 'vitest'
import { closeChromium } from './chromium.ts'
import { makeKilled, playKill } from './kill.ts'

afterAll(closeChromium)

it('the kill switch takes the worker and its stores away, keeps what the operator has set, and lets a later release in', async () => {
  const dist = process.env['KIOSK_DIST'] ?? 'dist'
  const killed = await makeKilled(dist, 2)
  await playKill(dist, killed)
  killed.remove()
})
