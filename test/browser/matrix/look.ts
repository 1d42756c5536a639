import type { Page } from 'playwright-core'
import type { Kiosk } from '../kiosk.ts'
import { axe } from '../axe.ts'
import { HEIGHTS, type Combination, type Size, type Theme, type Width } from './axes.ts'
import { bringProbes, probe, probeForcedColours, probeSpaced } from './probe.ts'

/** A page that can be probed: rest is asked for, and the policy lets the probes in. */
export async function openForProbes(kiosk: Kiosk): Promise<Page> {
  const context = await kiosk.browser.newContext({ bypassCSP: true, serviceWorkers: 'block', reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('pageerror', (error) => kiosk.errors.push(`${page.url()}: ${error.message}`))
  await bringProbes(page)
  return page
}

/** Waits for what the first touch fetches. As text, because the test runner would put its own import in the place of the page's. */
const MORE_IS_THERE = `import(new URL('more.js', document.querySelector('script[type=module][src]').src)).then(() => {})`

/** Opens a page in a width. All that can be opened on it is opened, and a key is pressed, so that the focus counts as the keyboard's. */
export async function visit(page: Page, kiosk: Kiosk, path: string, width: Width): Promise<void> {
  await resize(page, width)
  await page.goto(kiosk.url + path)
  await page.keyboard.press('Tab')
  await page.evaluate(MORE_IS_THERE)
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true
    await document.fonts.ready
  })
}

/** The screen of a device of this width. */
export const resize = (page: Page, width: Width): Promise<void> => page.setViewportSize({ width, height: HEIGHTS[width] })

/** Sets theme and size as the settings of the reader would. */
export const set = (page: Page, theme: Theme, size: Size): Promise<void> =>
  page.evaluate(([theme, size]) => {
    const { dataset } = document.documentElement
    if (theme === 'light') delete dataset['theme']
    else dataset['theme'] = theme!
    if (size === '0') delete dataset['size']
    else dataset['size'] = size!
  }, [theme, size] as string[])

/** All probes that a combination of theme and size can change, on a page that has been visited. */
export async function look(page: Page, { theme, size }: Pick<Combination, 'theme' | 'size'>): Promise<string[]> {
  await set(page, theme, size)
  const plain = await probe(page, 'tooWide', 'tooSmall', 'clipped', 'moving', 'focusLost')
  return [...plain, ...(await probeSpaced(page))]
}

/** Everything: the probes, forced colours and all rules of axe. */
export async function lookClosely(page: Page, combination: Pick<Combination, 'theme' | 'size'>): Promise<string[]> {
  return [...(await look(page, combination)), ...(await probeForcedColours(page)), ...(await axe(page))]
}

/** A fault with the combination in which it was found. */
export const told = ({ path, theme, size, width }: Combination, fault: string): string => `/${path} ${theme}, size ${size}, ${width} px: ${fault}`
