import puppeteer from 'puppeteer-core'
import type { Engine, Needs } from './engine.ts'
import { openNullSink } from './null-sink.ts'

export const FIREFOX: Needs = { '/usr/bin/firefox-esr': 'firefox-esr', pulseaudio: 'pulseaudio' }

/** Firefox ESR of Debian, over WebDriver BiDi. @param before a script that runs in each page before its own */
export async function openFirefox(before: string): Promise<Engine> {
  const sink = await openNullSink()
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true, protocol: 'webDriverBiDi', env: sink.env as Record<string, string> })
  const page = await browser.newPage()
  await page.evaluateOnNewDocument(before)
  return {
    open: async (address) => void (await page.goto(address)),
    value: (expression) => page.evaluate(expression) as never,
    press: (selector) => page.click(selector),
    reload: async () => void (await page.reload()),
    async close() {
      await browser.close()
      sink.close()
    },
  }
}
