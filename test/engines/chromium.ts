import { launch } from '../../src/commands/browser/launch.mjs'
import { watch } from '../faults/chromium.ts'
import type { Engine, Needs } from './engine.ts'

/** Where it is missing, `findBrowser` brings it. */
export const CHROMIUM: Needs = {}

/** Chromium, as in all other tests. */
export async function openChromium(): Promise<Engine> {
  const browser = await launch()
  const context = await browser.newContext()
  const errors = watch(context)
  const page = await context.newPage()
  return {
    errors: () => errors,
    open: async (address) => void (await page.goto(address)),
    value: (expression) => page.evaluate(expression),
    press: (selector) => page.locator(selector).click(),
    reload: async () => void (await page.reload()),
    close: () => browser.close(),
  }
}
