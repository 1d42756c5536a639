import type { Page } from 'playwright-core'

/** What a finger can reach on the screen now, as places. Most touches are meant; some are not. */
const REACHED = `[...document.querySelectorAll('a[href], button, summary, input, select, [role=button]')].filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect())
  .map(({ x, y, width, height }) => [x + width / 2, y + height / 2]).filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight)`

const TYPED = ['Geld', 'wekstat', '<b>', '%00', 'ä', '   ', '116 016', 'a'.repeat(300)]

/** Does one thing that comes to somebody's mind. A page may go while it is touched. */
export async function touch(page: Page, chance: (below: number) => number): Promise<void> {
  const places = (await page.evaluate(REACHED).catch(() => [])) as [number, number][]
  const { width, height } = page.viewportSize()!
  const [x, y] = (chance(5) > 0 && places[chance(places.length)]) || [chance(width), chance(height)]
  const deeds = [
    () => page.mouse.wheel(0, chance(2000) - 800),
    () => page.keyboard.press(['Tab', 'Enter', 'Escape', 'Backspace', 'F5', 'Alt+ArrowLeft'][chance(6)]!),
    () => page.keyboard.insertText(TYPED[chance(TYPED.length)]!),
  ]
  await (deeds[chance(12)] ?? (() => page.touchscreen.tap(x, y)))().catch(() => undefined)
}

/** What is wrong with the screen, as a person would say it; null where something can be read or tapped. */
export const blank = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const words = document.body.innerText.trim().length
    if (document.documentElement.hidden || words < 40) return `${location.href} shows ${words} letters`
    return 'kiosk' in document.documentElement.dataset ? null : `${location.href} is no information point any more`
  }).catch(() => null)
