import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { readContentFiles } from '../../../src/content/files.ts'
import { guideData } from '../../../src/content/guide-data.ts'
import { loadCatalogue } from '../../../src/content/load.ts'
import type { Guide } from '../../../src/model/index.ts'
import { largeGuide } from '../../model/fixtures/large-guide.ts'
import type { Times } from './walk.ts'

const SLOWDOWN = 6
const MOST_MS = 5
const MOST_BYTES = 25_000
/** So often a whole conversation is led, each time with other answers. */
const CONVERSATIONS = 25

/** Measures, in a Chromium that is slowed down, how long a person waits for the next question. Exit code 1 when it is too long. */
export async function main(browser: Browser): Promise<number> {
  const page = await browser.newPage()
  await page.addScriptTag({ content: await walkScript() })
  await slowDown(page)
  const kept: boolean[] = []
  for (const [name, guide] of guides()) kept.push(report(name, guide, await walk(page, guide)))
  return kept.every(Boolean) ? 0 : 1
}

/** A large generated guide, and those of the content as the browser loads them. */
function guides(): (readonly [string, Guide])[] {
  const { catalogue } = loadCatalogue(readContentFiles('content'))
  const shipped = (catalogue?.guides ?? []).map((content) => [content.id, guideData(content, catalogue!.languages[0]!.id).guide] as const)
  return [['40 programmes × 25 questions', largeGuide(40, 25)], ...shipped]
}

/** The model and the walk through it, as one script. */
async function walkScript(): Promise<string> {
  const entry = new URL('walk.ts', import.meta.url).pathname
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } } })
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }]
  return output[0].code
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}

const walk = (page: Page, guide: Guide): Promise<Times> =>
  page.evaluate(([data, times]) => (globalThis as unknown as { bench: { walk(data: Guide, times: number): Times } }).bench.walk(data, times), [guide, CONVERSATIONS] as const)

/** @returns whether the promises are kept */
function report(name: string, guide: Guide, { prepare, conversations }: Times): boolean {
  const first = median(conversations.map(([step]) => step!))
  const later = conversations.flatMap(([, ...steps]) => steps)
  const bytes = gzipSync(JSON.stringify(guide)).length
  console.log([
    `${name}: folded once, cold, in ${ms(prepare)}`,
    `first question in ${ms(first)} (median of ${conversations.length} conversations)`,
    `each next question in ${ms(median(later))} (median of ${later.length}; 99 % within ${ms(share(later, 0.99))}, slowest ${ms(Math.max(...later))})`,
    `${(bytes / 1000).toFixed(1)} kB gzip`,
  ].join('; '))
  return first < MOST_MS && share(later, 0.99) < MOST_MS && bytes < MOST_BYTES
}

const share = (times: readonly number[], part: number) => [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * part)]!

const median = (times: readonly number[]) => share(times, 0.5)

const ms = (time: number) => `${time.toFixed(1)} ms`
