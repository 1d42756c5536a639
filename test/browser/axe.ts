import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const OPTIONS: RunOptions & { preload: boolean } = {
  preload: false,
  resultTypes: ['violations', 'incomplete'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
}

/** Results that axe can't decide, each with the reason why it is right as it is. */
const EXPLAINED: Record<string, string> = {}

/** What axe finds wrong, or can't decide, on a page as it stands. The page must be opened with `bypassCSP`. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const results = (await page.evaluate((options) => (window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } }).axe.run(document, options), OPTIONS)) as AxeResults
  const open = results.incomplete.filter((result) => !EXPLAINED[result.id])
  return [...results.violations, ...open].map((result) => `${result.id}: ${result.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`)
}
