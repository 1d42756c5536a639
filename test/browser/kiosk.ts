import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { launch } from '../../src/commands/browser/launch.mjs'
import { serve } from '../../src/commands/serve/serve.mjs'
import { pathsIn } from '../../src/commands/shots/kinds.mjs'

/** A served build and a browser. Every console error and uncaught error is collected, and a test can look at them. */
export interface Kiosk {
  url: string
  /** The folder of the build. */
  root: string
  /** Paths of all pages in the build, below the base: `''`, `angebote/`, … */
  paths: string[]
  browser: Browser
  errors: string[]
  open(path?: string, options?: BrowserContextOptions): Promise<Page>
  stopServer(): Promise<void>
  close(): Promise<void>
}

/**
 * @param build which of the two shared builds: at the top of a host, or in a folder below it
 * @param made a folder to be served in its place
 * @param serviceWorkers `block` where nothing is asked of the store: to fill it takes each new visitor seconds
 */
export async function openKiosk(build: 'top' | 'folder' = 'top', made?: string, serviceWorkers: 'allow' | 'block' = 'allow'): Promise<Kiosk> {
  const root = made ?? process.env[build === 'top' ? 'KIOSK_DIST' : 'KIOSK_DIST_BASE'] ?? (build === 'top' ? 'dist' : 'node_modules/.cache/kiosk/dist-test-base')
  const server = await serve({ root, base: build === 'top' ? '/' : '/kiosk/' })
  const browser = await launch()
  const errors: string[] = []
  const watch = (page: Page) => {
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => message.type() === 'error' && errors.push(`${page.url()}: ${message.text()}`))
  }
  return {
    url: server.url, root, browser, errors, paths: pathsIn(root),
    stopServer: () => server.close(),
    async open(path = '', options = {}) {
      const context = await browser.newContext({ viewport: { width: 1180, height: 820 }, serviceWorkers, ...options })
      context.on('page', watch)
      const page = await context.newPage()
      await page.goto(server.url + path)
      return page
    },
    async close() {
      await browser.close()
      await server.close()
      expect(errors, 'errors in the console').toEqual([])
    },
  }
}

/** Waits until the worker has stored everything and answers for the page. */
export async function stored(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller) await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
  })
}

