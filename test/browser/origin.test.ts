import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { kindsOf } from '../../src/commands/shots/kinds.mjs'
import { openKiosk, stored, type Kiosk } from './kiosk.ts'
import { openOutside } from './outside.ts'
import { USES } from './uses.ts'
import { withSound } from './with-sound.ts'

/** To be run in each page: tells what a policy has refused. */
const TELL = `
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => told(effectiveDirective + ' ' + blockedURI))
  new ReportingObserver((all) => all.forEach(({ type, body }) => told(type + ' ' + JSON.stringify(body.toJSON()))), { buffered: true }).observe()`

describe('under the headers that are shipped', () => {
  const refused: string[] = []
  const cookies: string[] = []
  const requests: string[] = []
  let kiosk: Kiosk
  let outside: Awaited<ReturnType<typeof openOutside>>
  let page: Page
  let remove = () => {}

  beforeAll(async () => {
    const copy = await withSound(process.env['KIOSK_DIST'] ?? 'dist', ['hilfe/'])
    remove = copy.remove
    kiosk = await openKiosk('top', copy.root)
    outside = await openOutside()
    page = await kiosk.open('404.html', { proxy: outside.proxy })
    const context = page.context()
    await context.exposeFunction('told', (what: string) => refused.push(`${page.url()}: ${what}`))
    await context.addInitScript(TELL)
    context.on('request', (request) => requests.push(request.url()))
    context.on('response', (response) => void (response.headers()['set-cookie'] && cookies.push(response.url())))
    await page.goto(kiosk.url)
    await stored(page)
  })
  afterAll(async () => {
    await kiosk.close()
    await outside.close()
    remove()
  })

  it('opens each kind of page', async () => {
    const kinds = [...kindsOf(kiosk.root, kiosk.paths).values()]
    expect(kinds.length).toBeGreaterThan(15)
    for (const [path] of kinds) await page.goto(kiosk.url + path)
  })

  it.each(USES)('works: %s', async (_, path, use) => {
    await page.goto(kiosk.url + path)
    await use(page)
  })

  it('has refused nothing of all that, asked nobody else, and got and made no cookie', async () => {
    expect(refused).toEqual([])
    expect(requests.length).toBeGreaterThan(100)
    expect([...new Set(requests.map((url) => (url.startsWith('blob:') ? new URL(url.slice(5)) : new URL(url)).origin))]).toEqual([new URL(kiosk.url).origin])
    expect(outside.asked).toEqual([])
    expect([cookies, await page.context().cookies(), await page.evaluate(() => document.cookie)]).toEqual([[], [], ''])
  })

  // The last of all: it does what the kiosk must not do.
  it('would have noticed a request to another host, a refusal and a cookie', async () => {
    await page.evaluate(() => fetch('https://anderswo.example/').catch(() => undefined))
    await expect.poll(() => refused.join()).toContain('connect-src https://anderswo.example/')
    await page.evaluate(() => void (document.cookie = 'a=b'))
    expect(await page.context().cookies()).toHaveLength(1)
    await page.goto('http://anderswo.example/').catch(() => undefined)
    expect(outside.asked).toContain('http://anderswo.example/')
    // What the browser says of that page may come late; of one that is closed it says nothing more.
    await page.context().close()
    kiosk.errors.length = 0
  })
})
