import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindsOf } from '../../src/commands/shots/kinds.mjs'
import { openKiosk, type Kiosk } from './kiosk.ts'

describe('the final security headers', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  it('come with every page', async () => {
    const page = await kiosk.open()
    for (const path of ['', 'alltag/angebote/', 'gibt-es-nicht/', 'app.js', 'sw.js']) {
      const headers = (await page.request.get(kiosk.url + path)).headers()
      expect(headers['content-security-policy'], path).toMatch(/default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+';.*require-trusted-types-for 'script'; trusted-types kiosk$/)
      expect(headers['x-content-type-options'], path).toBe('nosniff')
    }
    await page.context().close()
  })

  it('let no foreign style, script or markup through', async () => {
    const page = await kiosk.open()
    const refused = await page.evaluate(async () => {
      const found: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective))
      document.body.setAttribute('style', 'color: red')
      const style = document.head.appendChild(document.createElement('style'))
      style.append('body { color: red }')
      try { document.body.innerHTML = '<p>x</p>' } catch { found.push('innerHTML') }
      await new Promise((resolve) => setTimeout(resolve, 200))
      return found
    })
    expect(refused).toContain('style-src-attr')
    expect(refused).toContain('style-src-elem')
    expect(refused).toContain('innerHTML')
    await page.context().close()
    kiosk.errors.length = 0
  })

  // All pages are opened under these headers where layout shift is measured; the errors of the console are counted there, too.
  it('are met by the kiosk itself: no violation on any kind of page', async () => {
    const page = await kiosk.open()
    for (const [path] of kindsOf(kiosk.root, kiosk.paths).values()) await page.goto(kiosk.url + path)
    expect(kiosk.errors).toEqual([])
    await page.context().close()
  })
})
