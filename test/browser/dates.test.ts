import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKiosk, stored, type Kiosk } from './kiosk.ts'

const PAGE = 'angebote/zuverdienst/'
const LIMIT = /6[03]3 Euro/g

describe('values that change by date', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk()))
  afterAll(() => kiosk.close())

  /** What a person sees of the pay limit when the device says it is `date`. */
  async function seenOn(date: string, options = {}): Promise<string[]> {
    const page = await kiosk.open('404.html', options)
    await page.clock.install({ time: new Date(date) })
    await page.goto(kiosk.url + PAGE)
    const words = await page.locator('main').innerText()
    await page.context().close()
    return [...new Set(words.match(LIMIT) ?? [])]
  }

  it('follow the calendar of Germany', async () => {
    expect(await seenOn('2026-12-31T23:30:00+01:00')).toEqual(['603 Euro'])
    expect(await seenOn('2027-01-01T00:10:00+01:00')).toEqual(['633 Euro'])
    expect(await seenOn('2027-12-31T12:00:00+01:00')).toEqual(['633 Euro'])
    expect(await seenOn('2026-12-31T18:30:00-05:00', { timezoneId: 'America/New_York' })).toEqual(['633 Euro'])
  })

  it('are never older than the content, and end with the last known value', async () => {
    expect(await seenOn('1970-01-01T12:00:00Z')).toEqual(['603 Euro'])
    expect(await seenOn('2028-01-01T12:00:00+01:00')).toEqual([])
    expect(await seenOn('2031-05-01T12:00:00+01:00')).toEqual([])
  })

  it('and what nobody has looked at for a year says so, at each block with a fact, before anything is painted', async () => {
    const page = await kiosk.open('404.html')
    const saidOn = async (date: string, path = PAGE) => {
      await page.clock.install({ time: new Date(date) })
      await page.goto(kiosk.url + path)
      return page.locator('.block-note:visible').count()
    }
    expect(await saidOn('2027-11-23T12:00:00+01:00')).toBeGreaterThan(await saidOn('2026-11-23T12:00:00+01:00') + 5)
    expect(await saidOn('2027-11-23T12:00:00+01:00', 'kontakte/')).toBe(await page.locator('.contact').count())
    await page.context().close()
  })

  it('say whom to ask past the end of the table', async () => {
    const page = await kiosk.open('404.html')
    await page.clock.install({ time: new Date('2028-01-01T12:00:00+01:00') })
    await page.goto(kiosk.url + PAGE)
    expect(await page.locator('main').innerText()).toContain('Die Grenze ändert sich oft.\nFragen Sie den LVR.')
    await page.context().close()
  })

  it('all stand there without script, each with its year', async () => {
    const page = await kiosk.open(PAGE, { javaScriptEnabled: false })
    const words = await page.locator('main').innerText()
    expect(words).toMatch(/2026[^\n]*603 Euro/)
    expect(words).toMatch(/2027[^\n]*633 Euro/)
    expect(words).not.toContain('Die Grenze ändert sich oft.')
    await page.context().close()
  })

  it('switch on New Year’s Eve on an open page, offline', async () => {
    const page = await kiosk.open()
    await stored(page)
    await kiosk.stopServer()
    await page.clock.install({ time: new Date('2026-12-31T23:58:00+01:00') })
    await page.goto(kiosk.url + PAGE)
    expect((await page.locator('main').innerText()).match(LIMIT)).toContain('603 Euro')
    await page.clock.runFor('05:00')
    expect([...new Set((await page.locator('main').innerText()).match(LIMIT))]).toEqual(['633 Euro'])
  })
})
