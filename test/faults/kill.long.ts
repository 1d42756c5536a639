import { afterAll, beforeAll, describe, it } from 'vitest'
import { closeChromium } from './chromium.ts'
import { makeKilled, playKill } from './kill.ts'

afterAll(closeChromium)

describe('the kill switch', () => {
  const dist = process.env['KIOSK_DIST'] ?? 'dist'
  let killed: Awaited<ReturnType<typeof makeKilled>>
  beforeAll(async () => void (killed = await makeKilled(dist, 2)))
  afterAll(() => killed.remove())

  // The plain case is played with the release that an operator builds: kill.faults.ts.
  it('takes the worker and its stores away, keeps what the operator has set, and lets a later release in; also where a page comes late', () => playKill(dist, killed, true))
})
