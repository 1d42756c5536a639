import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serialiseChoice } from '../../src/model/choice.ts'
import { changeAnswer, conversationOf, serialiseAnswers, type Answers } from '../../src/model/index.ts'
import { axe } from './axe.ts'
import { builtGuides, type BuiltGuide } from './guides.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'
import { codeOnScreen } from './paper.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' as const }
const SCREENS: readonly BrowserContextOptions[] = [{ viewport: { width: 1180, height: 820 } }, { viewport: { width: 1080, height: 1920 } }, { viewport: { width: 320, height: 640 } }, { forcedColors: 'active' }]
const THEMES = ['light', 'dark', 'contrast']
const MM = 96 / 25.4

interface State {
  path: string
  fragment?: string
  /** Ids of ticked questions. */
  asked?: string[]
}

/** What stands behind the # when each question was answered with its first option, or its last. */
function endOf({ prepared }: BuiltGuide, which: number): string {
  let answers: Answers = {}
  for (let next = conversationOf(prepared, answers).next; next; next = conversationOf(prepared, answers).next) answers = changeAnswer(prepared, answers, { question: next.id, option: next.options.at(which)!.id })
  return `#${serialiseAnswers(answers, prepared.questions)}`
}

/** Where a person is, and what they see there that only they have chosen. */
const seen = (page: Page) => page.evaluate(() => {
  const visible = (selector: string, name: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter((each) => each.checkVisibility()).map((each) => each.dataset[name]).sort()
  return {
    path: location.pathname, heading: document.querySelector('h1')!.innerText,
    told: visible('[data-told]', 'told'), cards: visible('.cards [data-card]', 'card'), results: visible('[data-result]', 'result'),
    chosen: visible('[data-choice][aria-pressed=true]', 'choice'), columns: visible('[data-programme]', 'programme'), asked: visible('[data-asked]:has([aria-pressed=true])', 'asked'),
  }
})

describe('the codes of twenty states', () => {
  let kiosk: Kiosk
  let states: State[] = []
  beforeAll(async () => {
    kiosk = await openKiosk('top', undefined, 'block')
    const page = await kiosk.open('meine-fragen/', { javaScriptEnabled: false })
    const asked = await page.locator('[data-asked]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['asked']!))
    await page.goto(`${kiosk.url}vergleich/`)
    const choices = await page.locator('[data-choice]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['choice']!))
    await page.context().close()
    const guides = await builtGuides(kiosk)
    states = [
      ...['angebote/zuverdienst/', 'alltag/angebote/zuverdienst/', 'rechte/mitwirkung/', 'sorgen/kann-ich-zurueck/', 'alltag/themen/hintergrund/', 'rechte/frauen-beauftragte/'].map((path) => ({ path })),
      ...guides.flatMap((guide) => [0, -1].map((which) => endOf(guide, which)).map((fragment, index) => ({ path: (index ? 'alltag/' : '') + guide.path, fragment }))),
      ...[[0, 1], [1, 2, 3], [0, 4]].map((which, index) => ({ path: `${index ? 'alltag/' : ''}vergleich/`, fragment: `#${serialiseChoice(which.map((each) => choices[each]!), choices)}` })),
      ...[asked.slice(3, 4), asked.slice(10, 14), asked.filter((_, index) => index % 5 === 0), asked.slice(0, 40), asked.slice(-2)].map((some, index) => ({ path: `${index % 2 ? 'alltag/' : ''}meine-fragen/`, asked: some })),
    ]
  }, 40_000)
  afterAll(() => kiosk.close())

  /** Shows the code of a state on a screen; every second one is an information point. */
  async function shown({ path, fragment = '', asked }: State, index: number): Promise<Page> {
    const address = `${path}${index % 2 ? '?kiosk=1' : ''}${fragment}`
    const page = await kiosk.open(asked ? '404.html' : address, { serviceWorkers: 'block', ...SCREENS[index % SCREENS.length] })
    if (asked) {
      await page.evaluate((asked) => sessionStorage.setItem('questions', JSON.stringify(asked)), asked)
      await page.goto(kiosk.url + address)
    }
    await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), THEMES[index % 3])
    await page.locator('[data-take=code]').click()
    await page.locator('.take-code').waitFor()
    return page
  }

  it.each(Array.from({ length: 5 }, (_, part) => part))('are read from the screen and open the same on a phone: part %i', async (part) => {
    expect(states).toHaveLength(20)
    for (const [index, state] of states.entries()) {
      if (index % 5 !== part) continue
      const page = await shown(state, index)
      const told = page.locator('.take-code > :not([hidden])')
      if (state.asked ?? state.path.includes('wegweiser')) {
        expect(await page.locator('.take-picture').isVisible(), 'before the tap').toBe(false)
        expect(await page.locator('.take-asks').innerText()).toContain(state.asked ? 'In dem Code sind Ihre Fragen.' : 'In dem Code sind Ihre Antworten.')
        await page.locator('[data-take=show]').click()
        expect((await told.allInnerTexts()).join(' ')).toContain(state.asked ? 'In dem Code sind Ihre Fragen.' : 'In dem Code sind Ihre Antworten.')
      }
      if (state.path.includes('vergleich')) expect((await told.allInnerTexts()).join(' ')).toContain('In dem Code ist Ihre Auswahl.')
      const picture = page.locator('.take-picture svg')
      const { width, height } = (await picture.boundingBox())!
      expect(Math.min(width, height) / MM, 'millimetres').toBeGreaterThanOrEqual(index % 2 && (page.viewportSize()!.width > 700) ? 60 : 30)
      expect(Number((await picture.getAttribute('viewBox'))!.split(' ')[2]), 'modules of version 10, and four on each side').toBeLessThanOrEqual(57 + 8)
      await picture.evaluate((svg: SVGElement) => (svg.style.setProperty('inline-size', '200px'), svg.style.setProperty('block-size', '200px')))
      const address = await codeOnScreen(page, '.take-picture svg')
      expect(address, state.path + (state.fragment ?? '')).not.toBeNull()
      expect(address).not.toContain('?')
      expect(address!.startsWith(kiosk.url)).toBe(true)
      const phone = await kiosk.open(address!.slice(kiosk.url.length), PHONE)
      await phone.locator('h1').waitFor()
      const here = await seen(page)
      await expect.poll(() => seen(phone), { timeout: 10_000 }).toEqual(here)
      expect(here.told.length + here.cards.length + here.results.length + here.chosen.length + here.asked.length > 0).toBe('fragment' in state || 'asked' in state)
      expect(await phone.evaluate(() => 'kiosk' in document.documentElement.dataset)).toBe(false)
      await phone.context().close()
      await page.context().close()
    }
  }, 40_000)

  it('lead into the sheet and back, by keyboard, with no axe violation on either side of the tap', async () => {
    const page = await kiosk.open(`wegweiser/was-passt/${states[6]!.fragment}`, { serviceWorkers: 'block', bypassCSP: true })
    const inSheet = () => page.evaluate(() => document.activeElement!.closest('.take-code') !== null)
    await page.locator('[data-take=code]').focus()
    await page.keyboard.press('Enter')
    await page.locator('.take-asks').waitFor()
    expect([await inSheet(), await axe(page)]).toEqual([true, []])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.take-picture svg').waitFor()
    expect([await inSheet(), await axe(page)]).toEqual([true, []])
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement!.getAttribute('data-take'))).toBe('code')
    await page.context().close()
  })

  it('of questions add them to what is ticked on the phone, and say so', async () => {
    const page = await shown(states.at(-1)!, 0)
    await page.locator('[data-take=show]').click()
    const address = (await codeOnScreen(page, '.take-picture svg'))!
    const phone = await kiosk.open('angebote/budget-fuer-arbeit/', PHONE)
    await phone.locator('[data-asked="budget-fuer-arbeit.lohn"] button').tap()
    await phone.goto(address)
    expect((await seen(phone)).asked).toEqual(['budget-fuer-arbeit.lohn', ...states.at(-1)!.asked!].sort())
    expect(await phone.locator('[data-part=taken]').innerText()).toBe('Die Fragen aus dem Code stehen jetzt hier.')
    expect(phone.url()).toBe(`${kiosk.url}meine-fragen/`)
    await phone.reload()
    expect(await phone.locator('[data-part=taken]').isVisible()).toBe(false)
    await phone.context().close()
    await page.context().close()
  })
})
