import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { tabTo } from './guides.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'
import { IS_READ, IS_STORED, NOTE_LINES, SEEN_LINES, withSound } from './with-sound.ts'

const WORDS = JSON.parse(readFileSync('locales/de-simple.json', 'utf8')) as Record<string, string>
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const WITHOUT_VOICE = `Object.defineProperty(window, 'speechSynthesis', { value: undefined })`
/** As Safari and Firefox do it: no sound before a touch on this page. */
const WANTS_TOUCH = `{
  const { play } = HTMLMediaElement.prototype
  let touched = false
  addEventListener('click', ({ isTrusted }) => (touched ||= isTrusted), true)
  HTMLMediaElement.prototype.play = function () { return touched ? play.call(this) : Promise.reject(new DOMException('', 'NotAllowedError')) }
}`

describe('a kiosk that reads aloud', () => {
  let kiosk: Kiosk
  let remove = () => {}
  beforeAll(async () => {
    const silent = process.env['KIOSK_DIST'] ?? 'dist'
    const copy = await withSound(silent, ['', 'hilfe/', 'wegweiser/was-passt/'])
    remove = copy.remove
    kiosk = await openKiosk('top', copy.root)
  })
  afterAll(async () => {
    await kiosk.close()
    remove()
  })

  const control = (page: Page, name: string) => page.locator(`[data-player=${name}]`)
  const strip = (page: Page) => page.getByRole('group', { name: WORDS['player.name']! })
  const shown = async (page: Page) => (await strip(page).ariaSnapshot()).split('\n').slice(1).map((line) => line.trim())
  const opened = async (path: string, options: Parameters<Kiosk['open']>[1] = {}, ...scripts: string[]) => {
    const page = await kiosk.open(path, { bypassCSP: true, ...options })
    for (const script of [WITHOUT_VOICE, NOTE_LINES, ...scripts]) await page.addInitScript(script)
    await page.reload()
    return page
  }
  const BUTTONS = ['again', 'slower', 'off'].map((name) => `- button "${WORDS[`player.${name}`]}"`)

  it('says by names and states how it stands: off, reading, paused; by keyboard alone', async () => {
    const page = await opened('hilfe/')
    await tabTo(page, '[data-player=read]', 60)
    expect([await control(page, 'read').getAttribute('aria-pressed'), await axe(page)]).toEqual(['false', []])
    await page.keyboard.press('Enter')
    await page.locator('[data-reading]').waitFor()
    expect(await control(page, 'read').getAttribute('aria-pressed')).toBe('true')
    expect(await page.evaluate(() => 'sounding' in document.body.dataset), 'nobody counts the time meanwhile').toBe(true)
    expect(await shown(page)).toEqual([`- button "${WORDS['player.pause']}"`, ...BUTTONS])
    await page.keyboard.press('Shift+Tab')
    for (let times = 0; times < 6 && !(await page.evaluate(() => document.activeElement!.matches('[data-player=pause]'))); times++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await shown(page)).toEqual([`- button "${WORDS['player.go']}"`, ...BUTTONS])
    expect(await page.evaluate(() => 'sounding' in document.body.dataset)).toBe(false)
    const line = await page.textContent('[data-reading]')
    expect([await page.evaluate(() => document.activeElement!.getAttribute('data-player')), await axe(page)]).toEqual(['go', []])
    await page.keyboard.press('Enter')
    await page.waitForFunction((line) => document.querySelector('[data-reading]')?.textContent !== line, line)
    expect(await page.evaluate(() => (window as unknown as { read: string[] }).read.filter((text, index, all) => text === all[index - 1])), 'the sentence in which it stopped is said again').toEqual([line])
    await control(page, 'off').focus()
    await page.keyboard.press('Space')
    expect([await strip(page).isVisible(), await page.locator('[data-reading]').count()]).toEqual([false, 0])
    await page.context().close()
  })

  it('covers neither the marked line nor the focus, and every control is large enough', async () => {
    const page = await opened('hilfe/', PHONE)
    await control(page, 'read').tap()
    for (let times = 0; times < 8; times++) {
      await page.waitForTimeout(300)
      // The gentle scroll takes its time: what counts is that it arrives.
      await expect.poll(() => page.evaluate(() => {
        const line = document.querySelector('[data-reading]')?.getBoundingClientRect()
        return !line || (line.top >= 0 && line.bottom <= document.querySelector('.bar')!.getBoundingClientRect().top + 1)
      }), { message: 'the marked line is in view' }).toBe(true)
    }
    const sizes = await page.$$eval('.player button:not([hidden])', (all) => all.map((each) => each.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)))
    expect(sizes).toHaveLength(4)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60)
    expect(await page.$$eval('.say', (all) => all.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect()).filter(({ width, height }) => Math.min(width, height) < 44))).toEqual([])
    await page.context().close()
  })

  it('goes on reading on the following page, and on each screen of a guide', async () => {
    const page = await opened('', PHONE)
    await control(page, 'read').tap()
    await page.locator('[data-reading]').waitFor()
    await page.goto(`${kiosk.url}wegweiser/was-passt/`)
    await page.locator('[data-reading]').waitFor()
    await page.locator('.question:visible .tile').first().tap()
    await page.waitForFunction(() => document.querySelector('.question:not([hidden]) h2 [data-reading]'))
    await page.context().close()
  })

  it('waits for a touch where the browser wants one, and says so', async () => {
    const page = await opened('hilfe/', PHONE, WANTS_TOUCH)
    await page.evaluate(() => sessionStorage.setItem('aloud', '{"on":true}'))
    await page.reload()
    await page.getByText(WORDS['player.wait']!).waitFor()
    expect(await axe(page)).toEqual([])
    await page.locator('h1').tap()
    await page.locator('[data-reading]').waitFor()
    await page.waitForFunction(() => (window as unknown as { read: string[] }).read.length > 2)
    expect(await page.getByText(WORDS['player.wait']!).isVisible()).toBe(false)
    await page.context().close()
  })

  it('says honestly where there is no sound', async () => {
    const page = await opened('alltag/hilfe/', PHONE)
    await control(page, 'read').tap()
    await page.locator('#read-note:popover-open').waitFor()
    expect([await control(page, 'read').getAttribute('aria-pressed'), await page.locator('.say:visible').count(), await axe(page)]).toEqual(['false', 0, []])
    await page.context().close()
  })

  it('reads a whole page in its order, without voice and without server; a small button reads its tile', async () => {
    const page = await opened('', PHONE)
    await page.waitForFunction(IS_STORED)
    await kiosk.stopServer()
    await page.reload()
    await page.waitForFunction(IS_STORED)
    const seen = await page.evaluate<string[]>(SEEN_LINES)
    expect(seen.length).toBeGreaterThan(12)
    await control(page, 'read').tap()
    await page.waitForFunction(IS_READ, null, { timeout: 60_000 })
    expect(await page.evaluate('read')).toEqual(seen)
    expect(await page.evaluate('document.querySelector("[data-player=go]").hidden')).toBe(false)
    await control(page, 'off').tap()
    await page.evaluate('void (read.length = 0)')
    await page.locator('.tiles .say').first().tap()
    await strip(page).waitFor()
    await strip(page).waitFor({ state: 'hidden' })
    expect(await page.evaluate('read')).toEqual(await page.locator('.tiles > li').first().locator('.line').allTextContents())
    await page.context().close()
  })
})
