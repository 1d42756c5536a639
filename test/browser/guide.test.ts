import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerAll, answersIn, asked, builtGuides, dueQuestion, focused, settled, tabTo, type BuiltGuide } from './guides.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' as const }
const HEADING = '.question:visible h2, .result-head:visible h2[tabindex]'

describe('the guides', () => {
  let kiosk: Kiosk
  let guides: BuiltGuide[]
  beforeAll(async () => {
    kiosk = await openKiosk('top', undefined, 'block')
    guides = await builtGuides(kiosk)
  })
  afterAll(() => kiosk.close())

  it('are there', () => expect(guides.length).toBeGreaterThanOrEqual(3))

  it('are walked by touch; an early answer is changed, the page reloaded, left backwards and printed', async () => {
    for (const guide of guides) {
      const page = await kiosk.open(guide.path, PHONE)
      const steps = await walk(page, guide, () => page.locator('.question:visible .tile').first().tap())
      expect(steps, guide.path).toBeLessThanOrEqual(6)
      await changeEarlyAnswer(page, guide)
      await reloadAndGoBack(page)
      await print(page)
      console.log(`${guide.path}: ${steps} questions by touch.`)
      await page.context().close()
    }
  })

  it('are walked by keyboard only', async () => {
    for (const guide of guides) {
      const page = await kiosk.open(guide.path, { serviceWorkers: 'block' })
      await walk(page, guide, async (step) => {
        if (step === 0) await page.locator('.question:visible h2').focus()
        const onTheWay = await page.locator('.question:visible :is(.question-head .say, a.word):visible').count()
        expect(await tabTo(page, '.question .tile'), 'between a question and its first answer stand only „Vorlesen“ and the words of its hint').toBe(onTheWay + 1)
        await page.keyboard.press('Enter')
      })
      await tabTo(page, '[data-do="change"]', 200)
      await page.keyboard.press('Enter')
      expect(await asked(page)).not.toBeNull()
      await tabTo(page, '[data-do="restart"]', 200)
      await page.keyboard.press('Enter')
      expect(await focused(page)).toMatch(/^Frage 1 /)
      await page.context().close()
    }
  })

  it('tell in at most four taps from the start page whom to ask', async () => {
    const guide = guides.find(({ prepared }) => prepared.guide.programmes.length + prepared.guide.results.length === 0)!
    const page = await kiosk.open('', PHONE)
    await page.locator(`.tile[href$="${guide.path}"]`).tap()
    await page.locator('.question:visible').waitFor()
    expect(1 + (await answerAll(page))).toBeLessThanOrEqual(4)
    expect(await page.locator('.contact:visible').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('are read out in the order of the screen: the number, the question, its answers, what was said', async () => {
    const guide = guides.find(({ prepared }) => !prepared.guide.programmes.length && !prepared.guide.results.length)!
    const page = await kiosk.open(guide.path, { serviceWorkers: 'block' })
    const heard: string[] = []
    await walk(page, guide, async () => {
      heard.push(await page.locator('main').ariaSnapshot())
      await page.locator('.question:visible .tile').first().click()
    })
    const result = (await page.locator('main').ariaSnapshot()).split('\n').filter((line) => /- (heading|link|button|group)/.test(line))
    await expect([...heard, result.join('\n'), ''].join('\n\n')).toMatchFileSnapshot('guide.walk.txt')
    await page.context().close()
  })

  it('show help with violence at their start without a tap, and never in the address', async () => {
    const page = await kiosk.open('404.html', PHONE)
    for (const { path } of guides) {
      await page.goto(kiosk.url + path)
      const box = page.locator('.urgent-help')
      expect(await box.innerText()).toMatch(/Brauchen Sie Hilfe bei Gewalt\?[^]*110[^]*Für Frauen: 116 016/)
      expect(await box.locator('a').evaluateAll((links) => links.every((link) => link.checkVisibility()))).toBe(true)
      expect(await box.locator('a').first().getAttribute('href')).toBe('/schutz/')
    }
    await page.context().close()
  })

  it('stand any address: what is unknown is dropped, nothing is thrown, no screen is empty', async () => {
    const [guide] = guides
    const page = await kiosk.open(guide!.path, { serviceWorkers: 'block' })
    // With another number each time the page is loaded, and not only turned.
    for (const [number, fragment] of mangled(guide!).entries()) {
      await page.goto(`${kiosk.url}${guide!.path}?${number}${fragment}`)
      expect(await page.locator(HEADING).count(), fragment.slice(0, 60)).toBe(1)
    }
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.webFragments(), fc.webQueryParameters()), async (fragment) => {
      await page.evaluate((hash) => new Promise<void>((done) => (location.hash = hash, setTimeout(done))), fragment)
      expect(await page.locator(HEADING).count()).toBe(1)
    }), { numRuns: 100 })
    await page.context().close()
  })

  it('keep what can be read of a damaged address, and say in easy words to begin anew when nothing can', async () => {
    const { path, prepared } = guides[0]!
    const [first] = prepared.questions
    const page = await kiosk.open(`${path}#quatsch=1&${first!.id}=${first!.options[0]!.id}&x`, { serviceWorkers: 'block' })
    await settled(page)
    expect(await page.locator('[data-told]:visible').count()).toBe(1)
    expect(await page.locator('[data-part=lost]').isVisible()).toBe(false)
    await page.goto(`${kiosk.url}${path}?2#quatsch=1`)
    expect(await page.locator('[data-part=lost]').innerText()).toContain('Fangen Sie bitte neu an.')
    await page.context().close()
  })

  it('say everything without script, and when the script does not come', async () => {
    for (const { path, prepared: { guide } } of guides) {
      const page = await kiosk.open(path, { javaScriptEnabled: false })
      await page.locator('.guide-ends a').click()
      await page.waitForURL(/ergebnisse/)
      expect(await page.locator('.outcome-card:visible').count(), path).toBeGreaterThanOrEqual(guide.programmes.length + guide.results.length)
      for (const { id } of guide.contacts) expect(await page.goto(`${kiosk.url}kontakte/#${id}`).then(() => page.locator(`#${id}.contact:visible`).count()), id).toBe(1)
      await page.context().close()
    }
    const page = await kiosk.open('404.html', { serviceWorkers: 'block' })
    await page.route('**/app.js', (route) => route.abort())
    await page.goto(kiosk.url + guides[0]!.path)
    await page.locator('.guide-ends a').waitFor({ state: 'visible', timeout: 10_000 })
    await page.context().close()
    kiosk.errors.splice(0, kiosk.errors.length, ...kiosk.errors.filter((error) => !error.includes('ERR_FAILED')))
  })

  /** Answers until the result. On the way each screen shows what the model asks, says its number, and has the focus. */
  async function walk(page: Page, guide: BuiltGuide, answer: (step: number) => Promise<unknown>): Promise<number> {
    for (let step = 0; ; step++) {
      const due = dueQuestion(guide, answersIn(page))
      expect(await asked(page)).toBe(due)
      if (step > 0) expect(await focused(page)).toBe((await page.locator(HEADING).innerText()).replace(/\s+/g, ' ').trim())
      if (!due) return step
      expect(await page.locator(HEADING).innerText()).toContain(`Frage ${step + 1}`)
      await answer(step)
      await settled(page)
    }
  }

  async function changeEarlyAnswer(page: Page, guide: BuiltGuide): Promise<void> {
    const before = answersIn(page)
    await page.locator('[data-do="change"]:visible').first().tap()
    const question = (await asked(page))!
    expect(await page.locator('.question:visible [aria-current]').getAttribute('data-option')).toBe(before[question])
    await page.locator('.question:visible .tile:not([aria-current])').last().tap()
    const after = answersIn(page)
    expect(after[question]).not.toBe(before[question])
    for (const [id, option] of Object.entries(after)) if (id !== question) expect(option).toBe(before[id])
    expect(await asked(page)).toBe(dueQuestion(guide, after))
    await page.goBack()
    await page.goBack()
    expect(answersIn(page)).toEqual(before)
    expect(await asked(page)).toBeNull()
  }

  async function reloadAndGoBack(page: Page): Promise<void> {
    const words = await page.locator('.guide').innerText()
    await page.reload()
    await settled(page)
    expect(await page.locator('.guide').innerText()).toBe(words)
    const before = Object.keys(answersIn(page)).length
    await page.locator('.bar a').first().tap()
    await expect.poll(() => Object.keys(answersIn(page)).length).toBe(before - 1)
    expect(await asked(page)).not.toBeNull()
    await page.goForward()
    expect(await asked(page)).toBeNull()
  }

  async function print(page: Page): Promise<void> {
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.guide button:visible, .bar:visible, body > header:visible, .urgent-help:visible, .guide details:not([open])').count()).toBe(0)
    expect(await page.locator('.contact:visible').count()).toBeGreaterThan(0)
    expect(await page.locator('.said:visible').count()).toBeGreaterThan(0)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
  }
})

/** Twenty addresses that no guide wrote. */
function mangled({ prepared: { questions } }: BuiltGuide): string[] {
  const [{ id, options: [option, other] }] = questions as never as [{ id: string; options: { id: string }[] }]
  const good = `${id}=${option!.id}`
  return [
    '#', '##', '#=', '#&&&', '#quatsch', '#quatsch=1', `#${id}`, `#${id}=`, `#${id}=quatsch`, `#${good}&${id}=${other!.id}`, `#${good}&${good}`,
    `#${good.toUpperCase()}`, `#<script>alert(1)</script>`, `#${id}=<img src=x onerror=alert(1)>`, '#%E0%A4%A', `#${id}%3D${option!.id}`,
    '#__proto__=x&constructor=y&toString=z', `#${'a=b&'.repeat(25_000)}`, `#${good}&${'x'.repeat(100_000)}`, `#inhalt`,
  ]
}
