import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kindsOf } from '../../src/commands/shots/kinds.mjs'
import { axe } from './axe.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'
import { openPoint, TOUCH } from './point.ts'

const SCREENS = [[1080, 1920], [1920, 1080], [1180, 820]] as const

describe('the controls of an information point', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  it('offers nothing smaller than a finger, and no control in the upper third, on one page of each kind', async () => {
    const page = await openPoint(kiosk, '')
    const small: string[] = []
    for (const [path] of kindsOf(kiosk.root, kiosk.paths).values()) {
      if (path!.includes('betreuung') || path!.includes('info-punkt')) continue
      await page.goto(kiosk.url + path)
      for (const [width, height] of SCREENS) {
        await page.setViewportSize({ width, height })
        small.push(...(await page.evaluate(measure)).map((told) => `${path} ${width}: ${told}`))
      }
    }
    expect([...new Set(small)]).toEqual([])
    await page.context().close()
  })

  it.each(['', 'angebote/budget-fuer-arbeit/', 'wegweiser/was-passt/', 'kontakte/', 'schutz/'])('has no barrier that axe finds on „%s“', async (path) => {
    const page = await openPoint(kiosk, path, { ...TOUCH, bypassCSP: true })
    expect(await axe(page)).toEqual([])
    await page.context().close()
  })
})

/** What is smaller than 44 pixels, or 96 where it has its place on the screen, or stands there in the upper third, or lies over another control. */
function measure(): string[] {
  const told: string[] = []
  const fixed = [...document.querySelectorAll<HTMLElement>('.bar a, .bar button, .tool, header .switch, .finish')].filter((each) => each.checkVisibility())
  for (const element of document.querySelectorAll<HTMLElement>('a[href], button, input, summary')) {
    if (!element.checkVisibility() || element.matches('a.word, .skip, .mask-handle') || element.closest('svg')) continue
    const { width, height, top, left, right } = element.getBoundingClientRect()
    const isFixed = fixed.includes(element)
    const name = `${element.className || element.localName} „${element.textContent.slice(0, 20)}“`
    const least = isFixed || element.matches('.button, .switch') ? 96 : element.matches('.tile') ? 120 : 44
    if (height < least - 0.5 || width < 43.5) told.push(`${name} ${Math.round(width)}x${Math.round(height)}`)
    if (isFixed && top < innerHeight / 3 - 1) told.push(`${name} in the upper third: ${Math.round(top)}`)
    if (right > innerWidth + 1 || left < -1) told.push(`${name} out of the screen: ${Math.round(left)}–${Math.round(right)}`)
    if (isFixed && !element.contains(document.elementFromPoint(left + width / 2, top + height / 2))) told.push(`${name} lies under something`)
  }
  return told
}
