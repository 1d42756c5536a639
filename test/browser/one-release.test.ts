import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from '../../src/commands/browser/launch.mjs'
import { serve } from '../../src/commands/serve/serve.mjs'
import { watch } from '../faults/chromium.ts'
import { stored } from './kiosk.ts'

const root = process.env['KIOSK_DIST'] ?? 'dist'

describe('a page that is loaded in the moment of a release', () => {
  let site: Awaited<ReturnType<typeof serve>>
  let browser: Browser
  /** How many scripts still come from the other release, and how often the page was asked for. */
  let others = 0
  let pages = 0
  const errors: string[] = []
  beforeAll(async () => {
    browser = await launch()
    site = await serve({ root, onRequest: ({ url, headers }, response) => {
      if (url === '/angebote/' && headers['sec-fetch-mode'] === 'navigate') pages++
      if (url !== '/app.js' || others-- <= 0) return false
      response.writeHead(200, { 'content-type': 'text/javascript', 'server-timing': 'release;desc=andere' }).end(readFileSync(join(root, 'app.js')))
      return true
    } })
  })
  beforeEach(() => void (others = pages = 0))
  afterAll(async () => {
    await browser.close()
    await site.close()
    expect(errors, 'errors in the console').toEqual([])
  })

  const open = async (serviceWorkers: 'allow' | 'block' = 'block'): Promise<Page> => {
    const context = await browser.newContext({ serviceWorkers })
    watch(context, errors)
    const page = await context.newPage()
    await page.goto(`${site.url}angebote/`)
    return page
  }
  const atRest = async (page: Page) => {
    await page.waitForTimeout(700)
    await page.waitForLoadState('load')
  }

  it('is loaded anew when its script is of the other one', async () => {
    others = 1
    const page = await open()
    await expect.poll(() => pages).toBe(2)
    await atRest(page)
    expect([pages, await page.locator('h1').isVisible()]).toEqual([2, true])
    await page.context().close()
  })

  it('is left alone when that does not help: it can be read', async () => {
    others = Infinity
    const page = await open()
    await expect.poll(() => pages).toBe(2)
    await atRest(page)
    expect([pages, await page.locator('h1').isVisible()]).toEqual([2, true])
    await page.context().close()
  })

  it('is loaded once when all is of one release, and when the store answers', async () => {
    const page = await open('allow')
    await atRest(page)
    expect(pages).toBe(1)
    await stored(page)
    others = Infinity
    await page.reload()
    await page.reload()
    await atRest(page)
    expect(pages).toBe(1)
    await page.context().close()
  })
})
