import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { tabTo } from './guides.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'
import { codeOnScreen } from './paper.ts'
import { at, escapes, go, openPoint, TOUCH } from './point.ts'

describe('ways out of an information point', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  it('has on no page anything but links of the kiosk, and addresses that open a sheet', async () => {
    const page = await openPoint(kiosk, '404.html')
    const found = await page.evaluate(async (addresses) => {
      const documents = await Promise.all(addresses.map((address) => new Promise<Document>((resolve) => {
        const request = Object.assign(new XMLHttpRequest(), { onload: () => resolve(request.responseXML!) })
        request.open('GET', address)
        request.responseType = 'document'
        request.send()
      })))
      return documents.map((each) => ({
        // What staff types stays on the device, behind a code.
        odd: each.querySelector('.staff') ? [] : [...each.querySelectorAll('form, iframe, object, embed, base, area, [onclick], [formaction], meta[http-equiv=refresh]')].map(({ outerHTML }) => outerHTML),
        links: [...each.querySelectorAll('a[href]')].map((link) => new URL(link.getAttribute('href')!, each.URL).href),
      }))
    }, kiosk.paths.map((path) => kiosk.url + path))
    expect(found).toHaveLength(kiosk.paths.length)
    expect(found.flatMap(({ odd }) => odd)).toEqual([])
    const links = found.flatMap((each) => each.links)
    const inside = links.filter((link) => link.startsWith(kiosk.url)).map((link) => new URL(link).pathname.slice(1))
    expect(inside.length).toBeGreaterThan(1000)
    expect([...new Set(inside)].filter((path) => !kiosk.paths.includes(path) && !path.endsWith('.txt'))).toEqual([])
    const kinds = new Set(links.filter((link) => !link.startsWith(kiosk.url)).map((link) => new URL(link).protocol))
    expect([...kinds].sort()).toEqual(['https:', 'mailto:', 'tel:'])
    await page.context().close()
  })

  it.each(['tel:', 'mailto:', 'http'])('leads nowhere by a link to %s in its pages', async (start) => {
    const path = kiosk.paths.find((path) => !path.startsWith('alltag') && new RegExp(`<main[^]*href="${start}[^]*</main>`).test(readFileSync(join(kiosk.root, path.endsWith('html') ? path : `${path}index.html`), 'utf8')))!
    const page = await openPoint(kiosk, path, TOUCH)
    expect(await escapes(page, page.locator(`main a[href^="${start}"]:visible`).first())).toEqual([])
    await page.context().close()
  })

  it('leads nowhere by a link that somebody has planted', async () => {
    const page = await openPoint(kiosk, 'hilfe/', TOUCH)
    const asked: string[] = []
    await page.context().route((url) => url.host === 'anderswo.example', (route) => (asked.push(route.request().url()), route.abort()))
    const count = await page.evaluate(() => {
      const svg = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name)
      const made = (name: string, attributes: Record<string, string>) => {
        const element = document.createElement(name)
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
        element.textContent = 'Ein Link'
        return element
      }
      const drawn = svg('svg')
      const way = svg('a')
      way.setAttribute('href', 'https://anderswo.example/svg')
      const ground = svg('rect')
      ground.setAttribute('width', '90')
      ground.setAttribute('height', '90')
      way.append(ground)
      drawn.append(way)
      const form = made('form', { action: 'https://anderswo.example/form' })
      form.replaceChildren(made('button', { type: 'submit' }))
      const planted = [
        made('a', { href: 'https://anderswo.example/', target: '_blank' }), made('a', { href: '//anderswo.example/x' }), made('a', { href: 'javascript:location="https://anderswo.example/js"' }),
        made('a', { href: 'data:text/html,x' }), made('a', { href: URL.createObjectURL(new Blob(['x'], { type: 'text/html' })), target: '_blank' }), made('a', { href: 'https://anderswo.example/d', download: 'x' }),
        made('a', { href: `${location.origin}:1/`, target: '_top' }), drawn, form, made('a', { href: '/angebote/', target: '_blank', 'data-inside': '' }),
      ]
      planted.forEach((element, index) => element.setAttribute('id', `planted-${index}`))
      for (const element of planted) Object.assign((element as HTMLElement).style, { display: 'block', blockSize: '90px', inlineSize: '300px' })
      document.querySelector('main h1')!.after(...planted)
      return planted.length
    })
    for (let index = 0; index < count - 1; index++) {
      const planted = page.locator(`#planted-${index}`)
      const link = (await planted.evaluate(({ localName }) => localName)) === 'svg' ? planted.locator('a') : planted
      expect(await escapes(page, (await planted.locator('button').count()) ? planted.locator('button') : link, ['tap', 'Enter', 'middle click', 'with Ctrl', 'drag']), String(index)).toEqual([])
    }
    await page.evaluate(() => void (location.href = 'https://anderswo.example/script'))
    await page.waitForTimeout(100)
    expect(asked).toEqual([])
    await go(page, () => page.locator('[data-inside]').click({ modifiers: ['Control'] }))
    expect([at(page, kiosk), page.context().pages().length]).toEqual(['angebote/', 1])
    await page.context().close()
  })

  it('shows a number in large letters and as a code, and gives the focus back', async () => {
    const page = await openPoint(kiosk, 'kontakte/')
    await tabTo(page, 'main a[href^="tel:"]', 80)
    const { number, href } = await page.evaluate(() => ({ number: document.activeElement!.textContent, href: (document.activeElement as HTMLAnchorElement).href }))
    await page.keyboard.press('Enter')
    await page.locator('#outside[open]').waitFor()
    expect(await page.locator('#outside [data-part=letters]').innerText()).toBe(number)
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('outside-name')
    expect(await page.locator('#outside h2 span:visible').allInnerTexts()).toContain('Eine Telefon-Nummer')
    expect(await codeOnScreen(page, '#outside .take-picture svg')).toBe(href)
    const { width } = (await page.locator('#outside .take-picture svg').boundingBox())!
    expect(width).toBeGreaterThan(30 / 25.4 * 96)
    expect(await axe(page)).toEqual([])
    await tabTo(page, '#outside .button', 2)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(href)
    await page.context().close()
  })

  it('shows no code on a page about violence', async () => {
    const page = await openPoint(kiosk, 'schutz/', TOUCH)
    await page.locator('main a[href^="tel:"]').first().tap()
    await page.locator('#outside[open]').waitFor()
    expect(await page.locator('#outside svg').count()).toBe(0)
    expect(await page.locator('#outside [data-part=how]').isVisible()).toBe(false)
    expect(await page.locator('#outside [data-part=letters]').innerText()).toMatch(/^[\d ]+$/)
    await page.locator('#outside .button').tap()
    await go(page, () => page.locator('.bar a[href="/hilfe/"]').tap())
    expect(await page.evaluate(() => sessionStorage.getItem('trail') ?? '')).not.toContain('schutz')
    await page.context().close()
  })
})
