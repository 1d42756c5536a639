import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeChromium } from './chromium.ts'
import { enginesAsked } from './engines.ts'
import { play } from './play.ts'
import { makeRelease, type Release } from './releases.ts'
import { ROWS } from './rows/rows.ts'
import { printed, type Outcome } from './table.ts'

const build = process.env['KIOSK_DIST'] ?? 'dist'
const outcomes: Outcome[] = []
let releases: [Release, Release]
beforeAll(() => void (releases = [makeRelease(build, 1), makeRelease(build, 2)]))
afterAll(async () => {
  await closeChromium()
  releases.forEach((release) => release.remove())
  console.log(printed(outcomes))
})

describe.each(enginesAsked())('$name', ({ name, can, open }) => {
  it.each(ROWS.filter(({ needs }) => !needs || can.includes(needs)))('$moment: $what', async (row) => {
    const outcome = { engine: name, moment: row.moment, what: row.what }
    const end = await play(row, open, releases).catch((fault: Error) => fault)
    outcomes.push(end instanceof Error ? { ...outcome, lost: end.message } : { ...outcome, end })
    expect(end).not.toBeInstanceOf(Error)
  })
})
