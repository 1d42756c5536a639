import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, NodeResult, Result, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const OPTIONS: RunOptions & { preload: boolean } = {
  preload: false,
  resultTypes: ['violations', 'incomplete'],
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  // 7 : 1 holds 4.5 : 1 too, and to measure is what takes long.
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
}

interface Axe {
  axe: {
    run(root: Document, options: object): Promise<AxeResults>
    commons: { color: { Color: new () => { alpha: number; parseString(text: string): void }; getContrast(ground: object, text: object): number } }
  }
}

export const CONTRAST = ['color-contrast-enhanced']
const LEAST_CONTRAST = 7

/** Results that axe can't decide, each with the reason why it is right as it is. */
const EXPLAINED: Record<string, string> = {
  'video-caption': 'A film in sign language says what the text below it says.',
}

/**
 * What axe finds wrong, or can't decide, on a page as it stands. The page must be opened with `bypassCSP`.
 * @param rules only these; all of them where none is named
 */
export async function axe(page: Page, ...rules: string[]): Promise<string[]> {
  const { violations, incomplete } = await run(page, rules.length ? { ...OPTIONS, runOnly: { type: 'rule', values: rules } } : OPTIONS)
  const open = incomplete.filter(({ id }) => !EXPLAINED[id] && !CONTRAST.includes(id))
  const unclear = incomplete.filter(({ id }) => CONTRAST.includes(id)).flatMap(({ nodes }) => nodes)
  return [...[...violations, ...open].map(told), ...(await tooFaint(page, unclear)).map((selector) => `color-contrast: ${selector}`)]
}

/**
 * axe gives up where the bar lies over a word, or where a long word stands in two lines: there its colours are measured
 * against the nearest ground around it. What lies over a text for good is found by the probes of the matrix.
 */
const tooFaint = (page: Page, nodes: readonly NodeResult[]): Promise<string[]> =>
  page.evaluate(([selectors, least]) => {
    const { Color, getContrast } = (window as unknown as Axe).axe.commons.color
    const colour = (text: string) => {
      const found = new Color()
      found.parseString(text)
      return found
    }
    const groundOf = (element: Element | null): string => (!element ? 'rgb(255, 255, 255)' : colour(getComputedStyle(element).backgroundColor).alpha === 1 ? getComputedStyle(element).backgroundColor : groundOf(element.parentElement))
    return selectors.filter((selector) => {
      const element = document.querySelector(selector)!
      return getContrast(colour(groundOf(element)), colour(getComputedStyle(element).color)) < least
    })
  }, [nodes.map(({ target }) => target.join(' ')), LEAST_CONTRAST] as const)

async function run(page: Page, options: RunOptions): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate((options) => (window as unknown as Axe).axe.run(document, options as object), options)
}

const told = ({ id, nodes }: Result): string => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`
