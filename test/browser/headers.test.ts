import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DIRECTIVES, HEADERS, scan } from './header-reasons.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'

describe('the final security headers', () => {
  let kiosk: Kiosk
  let list: Record<string, string>
  beforeAll(async () => {
    kiosk = await openKiosk('top', undefined, 'block')
    list = JSON.parse(readFileSync(join(kiosk.root, '_headers.json'), 'utf8')) as Record<string, string>
  })
  afterAll(() => kiosk.close())

  it('are all there, each as strict as its reason wants it, and none is without a reason', () => expect(scan(list)).toEqual([]))

  const changed = (from: string | RegExp, to: string) => ({ ...list, 'Content-Security-Policy': list['Content-Security-Policy']!.replace(from, to) })

  it.each([...Object.keys(HEADERS), ...Object.keys(DIRECTIVES)])('would be missed: %s', (name) => {
    const { [name]: _, ...others } = list
    const without = name in HEADERS ? others : changed(new RegExp(`(^|; )${name} [^;]*`), '')
    expect(scan(without).join('\n')).toMatch(new RegExp(`${name} (is missing|says)`))
  })

  it.each([
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'"], ["script-src 'self'", "script-src 'self' 'unsafe-eval'"], ["style-src 'self'", "style-src 'self' 'unsafe-inline'"],
    ["connect-src 'self'", 'connect-src *'], ["img-src 'self'", "img-src 'self' data: https://anderswo.example"], ['trusted-types kiosk', "trusted-types kiosk 'allow-duplicates'"], ["frame-ancestors 'none'", "frame-ancestors 'self'"],
    ["default-src 'self'", "default-src 'self'; script-src *"], ["default-src 'self'", 'default-src *'], ["object-src 'none'", "object-src 'self'"], ["form-action 'none'", "form-action 'none'; report-uri /x"],
  ])('would not be softer unseen: %s → %s', (from, to) => expect(scan(changed(from, to))).not.toEqual([]))

  it('are refused when one says too little, or when nobody says why it is there', () => {
    expect(scan({ ...list, 'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()' })).toHaveLength(1)
    expect(scan({ ...list, 'X-Powered-By': 'x' })).toEqual(['Header X-Powered-By has no reason in test/browser/header-reasons.ts.'])
  })

  it('come with every answer: pages, files, what is missing, what is asked for in part', async () => {
    const page = await kiosk.open()
    for (const path of ['', 'alltag/angebote/', 'gibt-es-nicht/', 'app.js', 'sw.js', 'schrift.woff2', 'manifest.webmanifest', 'suche-0.json', 'angebote', '%E0%A4%A']) {
      const headers = (await page.request.get(kiosk.url + path, { maxRedirects: 0, headers: { range: 'bytes=0-10' } })).headers()
      expect(Object.fromEntries(Object.keys(list).map((name) => [name, headers[name.toLowerCase()]])), path).toEqual(list)
    }
    await page.context().close()
  })

  it('let no foreign style, script, markup or frame through', async () => {
    const page = await kiosk.open()
    const refused = await page.evaluate(async () => {
      const found: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective))
      document.body.setAttribute('style', 'color: red')
      document.head.appendChild(document.createElement('style')).append('body { color: red }')
      for (const [name, source] of [['img', 'https://anderswo.example/x.png'], ['iframe', '/'], ['audio', 'https://anderswo.example/x.mp3']] as const) document.body.appendChild(document.createElement(name)).src = source
      const tries: Record<string, () => unknown> = {
        innerHTML: () => (document.body.innerHTML = '<p>x</p>'), eval: () => (0, eval)('1'), policy: () => (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy('other', {}),
        script: () => (document.createElement('script').src = 'https://anderswo.example/x.js'),
      }
      // What a test runs at once may more than a page: what a timer runs may not.
      await new Promise((resolve) => setTimeout(resolve, 300))
      for (const [name, attempt] of Object.entries(tries)) try { attempt() } catch { found.push(name) }
      return found
    })
    expect(refused).toEqual(expect.arrayContaining(['style-src-attr', 'style-src-elem', 'img-src', 'frame-src', 'media-src', 'innerHTML', 'eval', 'policy', 'script']))
    await page.context().close()
    kiosk.errors.length = 0
  })
})
