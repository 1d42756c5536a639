import puppeteer from 'puppeteer-core'
import { OF_THE_NETWORK, type Engine, type Needs } from './engine.ts'
import { openNullSink } from './null-sink.ts'

export const FIREFOX: Needs = { '/usr/bin/firefox-esr': 'firefox-esr', pulseaudio: 'pulseaudio' }

/** Firefox ESR of Debian, over WebDriver BiDi. @param before a script that runs in each page before its own */
export async function openFirefox(before: string): Promise<Engine> {
  const sink = await openNullSink()
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true, protocol: 'webDriverBiDi', env: sink.env as Record<string, string> })
  const page = await browser.newPage()
  await page.evaluateOnNewDocument(before)
  const errors: string[] = []
  const note = (text: string) => void (OF_THE_NETWORK.test(text) || errors.push(`${page.url()}: ${text}`))
  page.on('pageerror', (error) => note((error as Error).message))
  page.on('console', (message) => message.type() === 'error' && note(message.text()))
  return {
    errors: () => errors,
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
