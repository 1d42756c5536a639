import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openKiosk, type Kiosk } from './kiosk.ts'

/** What a page says of itself, and where its links lead. */
interface Met {
  status: number
  headings: number
  language: string
  title: string
  links: string[]
  isExit: boolean
}

/** Follows every link from the start page on. @returns each page that is met, by its address */
async function crawl(start: string, meet: (url: string) => Promise<Met>): Promise<Map<string, Met>> {
  const met = new Map<string, Met>()
  const open = [start]
  for (let url = open.pop(); url; url = open.pop()) {
    if (met.has(url)) continue
    const page = await meet(url)
    met.set(url, page)
    open.push(...page.links.map((link) => new URL(link, url).href.replace(/#.*/, '')).filter((link) => link.startsWith(start)))
  }
  return met
}

/** As a browser without script shows it. */
const shown = (page: Page) => async (url: string): Promise<Met> => {
  const response = await page.goto(url)
  const told = await page.evaluate(() => ({
    headings: document.querySelectorAll('h1').length, language: document.documentElement.lang, title: document.title, isExit: document.querySelector('main[data-exit]') !== null,
    links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!),
  }))
  return { status: response!.status(), ...told }
}

/** As it is sent: quicker, and the addresses are all that differs in a folder. */
async function sent(url: string): Promise<Met> {
  const response = await fetch(url)
  const html = await response.text()
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!)
  return { status: response.status, headings: all(/<(h1)\b/g).length, language: all(/<html lang="([^"]+)"/g)[0]!, title: all(/<title>([^<]*)/g)[0]!, isExit: /<main[^>]* data-exit/.test(html), links: all(/<a\b[^>]*? href="([^"]*)"/g) }
}

describe.each(['top', 'folder'] as const)('the kiosk without script (%s)', (build) => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk(build)))
  afterAll(() => kiosk.close())

  it('leads by links from the start to every page, each with one h1, a title of its own and a language', async () => {
    const page = await kiosk.open('', { javaScriptEnabled: false })
    const met = await crawl(kiosk.url, build === 'top' ? shown(page) : sent)
    for (const [url, { status, headings, language }] of met) expect([url, status, headings, language]).toEqual([url, 200, 1, url.includes('/alltag/') ? 'de' : url.includes('/en/') ? 'en-GB' : 'de-simple'])
    // The words of an information point, and the people of a workshop that has named none, are reached by script only.
    const listed = kiosk.paths.filter((path) => !/^(alltag\/|en\/)?(404\.html|info-punkt\/|werkstatt\/)$/.test(path)).map((path) => kiosk.url + path)
    expect([...met.keys()].sort()).toEqual(listed.sort())
    // A page with a quick way out calls itself as the start page does.
    const named = [...met].filter(([, { isExit }]) => !isExit)
    expect(new Set(named.map(([, { title }]) => title)).size).toBe(named.length)
    expect(named.length).toBeLessThan(met.size)
    console.log(`${build}: ${met.size} pages met by their links, without script.`)
    await page.context().close()
  })
})
