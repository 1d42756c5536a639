import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerAll } from './guides.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'
import { codeOnScreen, printed, type Paper } from './paper.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' as const }
const DESK = { serviceWorkers: 'block' as const }
const PROGRAMME = 'angebote/zuverdienst/'

/** What belongs to the kiosk, not to what was chosen. */
const CHROME = [/Zurück\s+Start/, 'Vorlesen', 'Alltags-Sprache', 'Drucken', 'Auf das Handy', 'Weitersagen', 'Schließen', 'Das passt dazu', 'Woher wissen wir das?', 'Zum Text springen', 'Gemerkt', 'Halten Sie das Handy']

function expectNoChrome({ text, sheets }: Paper): void {
  for (const words of CHROME) expect(text).not.toMatch(words)
  for (const [index, sheet] of (sheets ?? []).entries()) expect(sheet.trim().length, `sheet ${index + 1} is empty`).toBeGreaterThan(20)
}

describe('on paper', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('top', undefined, 'block')))
  afterAll(() => kiosk.close())

  /** Nothing is loaded before somebody touches something; whoever prints has touched. */
  async function open(path: string, options = DESK): Promise<Page> {
    const page = await kiosk.open(path, options)
    const more = page.waitForResponse('**/more.js')
    await page.keyboard.press('Control')
    await more
    return page
  }

  it('stands a programme with its contacts, its Stand and its address, in letters and as a code', async () => {
    const page = await open(PROGRAMME)
    await page.waitForFunction(() => (dispatchEvent(new Event('beforeprint')), document.querySelector('.take-code svg')))
    const paper = await printed(page)
    for (const words of ['Zuverdienst', 'Das können Sie fragen', 'Diese Stellen helfen', 'EUTB', 'Diese Seite ist vom', 'Diese Seite steht im Internet:']) expect(paper.text).toContain(words)
    expect(paper.text).toContain(`${new URL(kiosk.url).host}/${PROGRAMME}`)
    if (paper.sheets) expect(paper.code()).toBe(kiosk.url + PROGRAMME)
    expect(paper.text).not.toMatch(/https?:\/\//)
    expectNoChrome(paper)
    await page.context().close()
  })

  it('stands black on white in large letters, whatever theme and size are on', async () => {
    const page = await open(PROGRAMME)
    for (const [theme, size] of [['dark', '3'], ['contrast', '1'], ['light', '0']]) {
      await page.evaluate(([theme, size]) => Object.assign(document.documentElement.dataset, { theme, size }), [theme, size])
      await page.emulateMedia({ media: 'print' })
      const faults = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main .line, main a, main p')].filter((each) => each.checkVisibility()).flatMap((each) => {
        const { color, fontSize } = getComputedStyle(each)
        return color !== 'rgb(0, 0, 0)' || parseFloat(fontSize) < 18.6 ? [`${each.className} ${color} ${fontSize} ${each.textContent.slice(0, 30)}`] : []
      }))
      expect(faults, theme).toEqual([])
      expect(await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, Math.round(parseFloat(getComputedStyle(document.body).fontSize) * 0.75)]), theme).toEqual(['rgb(255, 255, 255)', 14])
      await page.emulateMedia({ media: null })
    }
    await page.context().close()
  })

  it('stands a result with its answers, its cards and its contacts; its code holds no answer until a person says so', async () => {
    const page = await result()
    const address = page.url().replace(/#.*/, '')
    const plain = await printed(page)
    for (const words of ['Das ist Ihr Ergebnis', 'Diese Stellen helfen', 'Das haben Sie gesagt', 'Diese Seite ist vom']) expect(plain.text).toContain(words)
    expectNoChrome(plain)
    expect(plain.text).not.toMatch(/In de. (?:Code|Adresse) sind/)
    if (plain.sheets) expect(plain.code()).toBe(address)
    await page.locator('[data-take=answers]').tap()
    const full = await printed(page)
    expect(full.text).toContain('In dem Code sind Ihre Antworten.')
    if (full.sheets) expect(full.code()).toBe(page.url())
    await page.context().close()
  })

  it('stand the ticked questions with room to write, and whom to ask', async () => {
    const page = await open(PROGRAMME)
    await page.locator('[data-asked="zuverdienst.lohn"] button').click()
    await page.goto(`${kiosk.url}meine-fragen/`)
    const paper = await printed(page)
    expectNoChrome(paper)
    for (const words of ['Meine Fragen', 'Wie viel Lohn bekomme ich?', 'Hier können Sie fragen', 'LVR: Zuverdienst']) expect(paper.text).toContain(words)
    for (const words of ['Wie viele Stunden', 'Budget für Arbeit', 'Meine Fragen löschen']) expect(paper.text).not.toContain(words)
    if (paper.sheets) expect([paper.sheets.length, paper.code()]).toEqual([1, null])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.asked > li:visible').evaluateAll((rows) => rows.every((row) => parseFloat(getComputedStyle(row, '::after').height) > 30))).toBe(true)
    await page.context().close()
  })

  it('stand all questions with empty boxes when there is no script', async () => {
    const page = await kiosk.open('meine-fragen/', { javaScriptEnabled: false })
    const paper = await printed(page)
    const rows = await page.locator('[data-asked]').count()
    expect(rows).toBeGreaterThan(50)
    if (paper.sheets) expect(paper.text.match(/\?/g)!.length).toBeGreaterThanOrEqual(rows)
    expect(paper.text).toContain('Hier stehen alle Fragen aus dem Kiosk.')
    await page.context().close()
  })

  it('stands a page about violence without address and code, under a title that tells nothing', async () => {
    const page = await open('schutz/')
    const paper = await printed(page)
    expect(paper.text).toContain('116 016')
    expect(paper.text).not.toMatch(/steht im Internet|\/schutz|localhost/)
    expect(paper.code()).toBeNull()
    expect(await page.title()).not.toMatch(/Gewalt|Missbrauch|Belästig/i)
    expectNoChrome(paper)
    await page.context().close()
  })

  it('keeps each picture with its lines, and each card in one piece', async () => {
    const page = await open(PROGRAMME)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.block, .contact, .take-code').evaluateAll((all) => all.filter((each) => getComputedStyle(each).breakInside !== 'avoid').length)).toBe(0)
    await page.context().close()
  })

  /** Answers the first guide to its end. */
  async function result(): Promise<Page> {
    const page = await kiosk.open('wegweiser/was-passt/', PHONE)
    await answerAll(page)
    return page
  }
})

describe('on a phone', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk('folder', undefined, 'block')))
  afterAll(() => kiosk.close())

  it('goes a page by a code that a camera can read, in a dark theme too, by touch and by keyboard', async () => {
    const page = await kiosk.open(`${PROGRAMME}?kiosk=1#gaertnerei`, PHONE)
    await page.locator('[data-take=code]').tap()
    await page.locator('.take-picture svg').waitFor()
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
    expect(await codeOnScreen(page, '.take-picture')).toBe(kiosk.url + PROGRAMME)
    const { width } = (await page.locator('.take-picture svg').boundingBox())!
    expect(width / 96 * 25.4, 'millimetres').toBeGreaterThanOrEqual(30)
    expect(await page.locator('.take-words').innerText()).toContain(`${new URL(kiosk.url).host}/kiosk/${PROGRAMME}`)
    await page.keyboard.press('Escape')
    expect(await page.locator('.take-code').isVisible()).toBe(false)
    await page.locator('[data-take=code]').focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('.take-code').isVisible()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('.take-code').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-take'))).toBe('code')
    await page.context().close()
  })

  it('is called by a number that a finger can hit', async () => {
    const page = await kiosk.open('kontakte/', PHONE)
    const numbers = await page.locator('main a[href^="tel:"]').evaluateAll((links) => links.map((link) => ({ href: link.getAttribute('href')!, height: link.getBoundingClientRect().height, width: link.getBoundingClientRect().width, inLine: link.closest('.line') !== null })))
    expect(numbers.length).toBeGreaterThan(5)
    for (const { href, height, width, inLine } of numbers) {
      expect(href).toMatch(/^tel:\+?\d+$/)
      if (!inLine) expect(Math.min(height, width), href).toBeGreaterThanOrEqual(44)
    }
    await page.context().close()
  })
})
