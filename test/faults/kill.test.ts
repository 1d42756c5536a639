import { afterAll, beforeAll, describe, it } from 'vitest'
import { closeChromium } from './chromium.ts'
import { makeKilled, playKill } from './kill.ts'

afterAll(closeChromium)

describe('the kill switch', () => {
  const dist = process.env['KIOSK_DIST'] ?? 'dist'
  let killed: Awaited<ReturnType<typeof makeKilled>>
  beforeAll(async () => void (killed = await makeKilled(dist, 2)))
  afterAll(() => killed.remove())

  it('takes the worker and its stores away, keeps what the operator has set, and lets a later release in', () => playKill(dist, killed))

  it('does so too where one page comes late, and another one has asked for a worker again', () => playKill(dist, killed, true))
})
