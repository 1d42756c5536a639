import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKiosk, type Kiosk } from './kiosk.ts'

describe.each(['top', 'folder'] as const)('the kiosk without script (%s)', (build) => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk(build)))
  afterAll(() => kiosk.close())

  it('leads by links from the start to every page, each with one h1, a title of its own and a language', async () => {
    const page = await kiosk.open('', { javaScriptEnabled: false })
    const seen = new Map<string, string>()
    const open = [kiosk.url]
    for (let url = open.pop(); url; url = open.pop()) {
      if (seen.has(url)) continue
      const response = await page.goto(url)
      expect(response?.status(), url).toBe(200)
      expect(await page.locator('h1').count(), url).toBe(1)
      expect(await page.locator('html').getAttribute('lang'), url).toBe(url.includes('/alltag/') ? 'de' : 'de-simple')
      seen.set(url, await page.title())
      const links = await page.locator('a[href]').evaluateAll((anchors) => anchors.map((anchor) => new URL(anchor.getAttribute('href')!, location.href).href.replace(/#.*/, '')))
      open.push(...links.filter((link) => link.startsWith(kiosk.url)))
    }
    const listed = kiosk.paths.filter((path) => !path.endsWith('404.html')).map((path) => kiosk.url + path)
    expect([...seen.keys()].sort()).toEqual(listed.sort())
    expect(new Set(seen.values()).size).toBe(seen.size)
    console.log(`${build}: ${seen.size} pages met by their links, without script.`)
    await page.context().close()
  })
})
