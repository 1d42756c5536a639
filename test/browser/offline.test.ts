import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindsOf } from '../../src/commands/shots/kinds.mjs'
import { openKiosk, stored, type Kiosk } from './kiosk.ts'

const built = ({ root }: Kiosk, path: string) => readFileSync(join(root, path.endsWith('.html') ? path : `${path}index.html`), 'utf8')

describe.each(['top', 'folder'] as const)('the kiosk offline (%s)', (build) => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk(build)))
  afterAll(() => kiosk.close())

  it('opens every page after one visit to the start page, with the server stopped', async () => {
    const page = await kiosk.open()
    await stored(page)
    await page.getByText('Alles ist gespeichert.').waitFor()
    await kiosk.stopServer()
    for (const [path] of kindsOf(kiosk.root, kiosk.paths).values()) {
      const response = await page.goto(kiosk.url + path)
      expect(response?.status(), path).toBe(200)
      expect(await page.locator('h1').count(), path).toBe(1)
      expect(response?.headers()['content-security-policy'], path).toContain("default-src 'self'; object-src 'none'")
    }
    // One page of each kind is opened; all are asked for, and answered as they were built.
    const answers = await page.evaluate((urls) => Promise.all(urls.map(async (url) => {
      const response = await fetch(url)
      return [url, response.status, await response.text()] as const
    })), kiosk.paths.map((path) => kiosk.url + path))
    for (const [index, path] of kiosk.paths.entries()) expect(answers[index], path).toEqual([kiosk.url + path, 200, built(kiosk, path)])
    console.log(`${build}: ${kiosk.paths.length} pages opened offline.`)
  })

  it('finds stored pages whatever the query says, and says so when a page does not exist', async () => {
    const [context] = kiosk.browser.contexts()
    const page = context!.pages()[0]!
    expect((await page.goto(`${kiosk.url}angebote/?x=1&kiosk=1`))?.status()).toBe(200)
    expect(await page.locator('h1').innerText()).toBe('Alle Angebote')
    expect((await page.goto(`${kiosk.url}gibt-es-nicht/`))?.status()).toBe(404)
    expect(await page.locator('h1').innerText()).toBe('Diese Seite gibt es nicht')
    kiosk.errors.splice(0, kiosk.errors.length, ...kiosk.errors.filter((error) => !error.includes('404')))
  })
})
