import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from './axe.ts'
import { openKiosk, type Kiosk } from './kiosk.ts'

const POINT = { viewport: { width: 1080, height: 1920 }, hasTouch: true, serviceWorkers: 'block' } satisfies BrowserContextOptions
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, serviceWorkers: 'block' } satisfies BrowserContextOptions
const STAFF = 'betreuung/'
const SETTINGS = '.staff-settings'
const CODE = '2580'

const said = (page: Page, setting: string) => page.locator(`[data-setting=${setting}] > .staff-said`).innerText()
const operator = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('operator') ?? '{}') as Record<string, unknown>)
const opened = (page: Page) => page.locator(SETTINGS).waitFor({ timeout: 5000 })

/** Gives the code on the keys of the screen. */
async function tap(page: Page, code: string): Promise<void> {
  for (const digit of code) await page.locator(`[data-key="${digit}"]`).tap()
  await page.locator('[data-key=done]').tap()
}

/** Opens the page for the first time and makes a code. */
async function begin(page: Page): Promise<void> {
  await tap(page, CODE)
  await page.getByText('Geben Sie den Code noch einmal ein').waitFor()
  await tap(page, CODE)
  await opened(page)
}

async function type(page: Page, code: string): Promise<void> {
  await page.locator('#staff-code').focus()
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
}

/** Everything that a key or a screen reader can reach in the settings. */
const reachable = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.staff-settings :is(a, button, input, textarea)')].filter((each) => each.checkVisibility()).length)

/** Waits until the name of the kiosk can be held. */
const isReady = (page: Page) => expect.poll(() => page.evaluate(() => document.querySelector('header .name')!.dispatchEvent(new Event('dragstart', { cancelable: true })))).toBe(false)

describe('the page for staff', () => {
  let kiosk: Kiosk
  beforeAll(async () => void (kiosk = await openKiosk()))
  afterAll(() => kiosk.close())

  it('asks for a code twice, shows nothing before, and asks for it again after a reload', async () => {
    const page = await kiosk.open(STAFF, PHONE)
    await page.getByText('Denken Sie sich einen Code aus').waitFor()
    expect(await reachable(page)).toBe(0)
    expect(await page.locator('body').ariaSnapshot()).not.toContain('Info-Punkt')
    await tap(page, '123')
    expect(await page.locator('#staff-code-said').innerText()).toContain('4 bis 12')
    await page.locator('[data-key=delete]').tap()
    expect(await page.locator('#staff-code').inputValue()).toBe('12')
    await tap(page, '58')
    await tap(page, '1259')
    expect(await page.locator('#staff-code-said').innerText()).toContain('anderer Code')
    await begin(page)
    expect(await reachable(page)).toBeGreaterThan(20)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.reload()
    await page.locator('[data-when=enter]').first().waitFor()
    expect(await reachable(page)).toBe(0)
    await tap(page, CODE)
    await opened(page)
    await page.context().close()
  })

  it('has keys that a finger can hit', async () => {
    const page = await kiosk.open(STAFF, PHONE)
    const size = () => page.locator('.staff :is(button, .staff-option, .staff-steps input, #staff-code):visible').evaluateAll((all) => Math.min(...all.flatMap((each) => [each.getBoundingClientRect().height, each.getBoundingClientRect().width])))
    await page.locator('[data-key="1"]').waitFor()
    expect(await size()).toBeGreaterThanOrEqual(60)
    await begin(page)
    expect(await size()).toBeGreaterThanOrEqual(60)
    await page.context().close()
  })

  it('lets nobody try fast: the wait grows, is said, and begins anew after a reload; the clock of the device changes nothing', async () => {
    const page = await kiosk.open(STAFF, { serviceWorkers: 'block', hasTouch: true })
    await begin(page)
    await page.clock.install({ time: new Date('2031-01-01T10:00:00Z') })
    await page.reload()
    // From here on only the test lets time pass, however slow the machine is.
    await page.clock.pauseAt(new Date('2031-01-01T11:00:00Z'))
    const wait = page.locator('.staff-wait')
    const isWrong = () => page.getByText('Der Code ist falsch.').waitFor()
    for (const seconds of [1, 2, 4]) {
      await type(page, '1111')
      await isWrong()
      expect(await wait.innerText()).toMatch(new RegExp(`\\s${seconds}$`))
      await type(page, CODE)
      expect(await page.locator('#staff-code-said').innerText()).toContain('Bitte warten Sie.')
      expect(await page.locator(SETTINGS).isVisible()).toBe(false)
      await page.clock.setSystemTime(new Date('1999-01-01T10:00:00Z'))
      await page.clock.runFor(seconds * 1000 - 300)
      expect(await wait.isVisible()).toBe(true)
      await page.clock.runFor(600)
      expect(await wait.isVisible()).toBe(false)
      await page.locator('#staff-code').fill('')
    }
    await type(page, '1111')
    await isWrong()
    await page.reload()
    await page.clock.runFor(100)
    expect(await wait.innerText()).toMatch(/\s8$/)
    await type(page, CODE)
    expect(await page.locator(SETTINGS).isVisible()).toBe(false)
    await page.clock.runFor(8000)
    await page.locator('#staff-code').fill('')
    await type(page, CODE)
    await opened(page)
    await page.clock.runFor(9 * 60_000)
    expect(await page.locator(SETTINGS).isVisible()).toBe(true)
    await page.clock.runFor(61_000)
    expect(await page.locator(SETTINGS).isVisible()).toBe(false)
    await page.context().close()
  })

  it('stays closed where the code is damaged, and where the browser has no cryptography', async () => {
    const page = await kiosk.open('404.html', { serviceWorkers: 'block' })
    await page.evaluate(() => localStorage.setItem('staff-code', '{"hash":""}'))
    await page.goto(kiosk.url + STAFF)
    await page.getByText('Löschen Sie im Browser die Daten').waitFor()
    expect([await reachable(page), await page.locator('#staff-code').isVisible()]).toEqual([0, false])
    await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
    await page.reload()
    await page.getByText('Die Adresse muss mit https anfangen.').waitFor()
    expect(await page.locator('#staff-code').isVisible()).toBe(false)
    await page.context().close()
    const still = await kiosk.open(STAFF, { javaScriptEnabled: false })
    expect(await still.locator('main').innerText()).toContain('braucht Java-Script')
    expect(await still.locator('#staff-code').isVisible()).toBe(false)
    await still.context().close()
  })

  it('keeps each setting at once, over the end of a visit and a restart of the page, and says so', async () => {
    const page = await kiosk.open(STAFF, { serviceWorkers: 'block', hasTouch: true })
    await begin(page)
    await page.locator('[data-amount=ask] [data-by="1"]').tap()
    expect(await said(page, 'times')).toBe('Gespeichert.')
    await page.locator('[data-amount=answer] input').fill('7')
    await page.locator('[data-amount=answer] input').press('Enter')
    expect(await page.locator('[data-amount=answer] .staff-error').innerText()).toBe('Bitte geben Sie eine Zahl von 20 bis 300 ein.')
    expect(await page.locator('[data-amount=answer] input').getAttribute('aria-invalid')).toBe('true')
    await page.locator('[data-amount=answer] input').fill('60')
    await page.locator('[data-amount=answer] input').press('Enter')
    expect(await page.locator('[data-amount=answer] .staff-error').isVisible()).toBe(false)
    await page.locator('[data-amount=volume] [data-by="-1"]').tap()
    await page.locator('[data-setting=start] .staff-option').nth(1).tap()
    await page.locator('[data-setting=printer] .staff-option').tap()
    await page.locator('[data-setting=counts] .staff-option').tap()
    await page.locator('[data-setting=role] .staff-option').nth(2).tap()
    expect(await said(page, 'role')).toContain('Gespeichert.')
    const wanted = { role: 'shared', ask: 130, answer: 60, volume: 0.9, start: 'alltag/', printer: false, counts: true }
    expect(await operator(page)).toEqual(wanted)
    expect(await page.evaluate(() => localStorage.getItem('device'))).toBe('private')
    await page.locator('[data-setting=role] .staff-option').nth(1).tap()
    expect(await page.evaluate(() => localStorage.getItem('device'))).toBeNull()
    await page.locator('[data-setting=role] [data-do=restart]').tap()
    await page.waitForURL('**/alltag/')
    expect(await operator(page)).toEqual(wanted)
    await page.goto(kiosk.url + STAFF)
    await tap(page, CODE)
    await opened(page)
    expect(await page.locator('.staff-steps input').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))).toEqual(['130', '60', '90'])
    expect(await page.locator('.staff-settings :checked').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))).toEqual(['shared', 'alltag/', 'on'])
    await page.evaluate(() => (Storage.prototype.setItem = () => { throw new Error('full') }))
    await page.locator('[data-amount=ask] [data-by="1"]').tap()
    expect(await said(page, 'times')).toContain('nicht speichern')
    expect(await page.locator('[data-amount=ask] input').inputValue()).toBe('130')
    await page.context().close()
  })

  it('makes an information point by touch, is found there by the gesture only, with finger and key, and ends it', async () => {
    const page = await kiosk.open('ueber/', POINT)
    await page.locator('.staff-link a').tap()
    await page.waitForURL(`**/${STAFF}`)
    await begin(page)
    await page.locator('[data-setting=role] .staff-option').first().tap()
    await page.locator('[data-setting=role] [data-do=restart]').tap()
    await page.locator('html[data-kiosk]').waitFor()
    await page.goto(`${kiosk.url}ueber/`)
    expect(await page.locator('.staff-link a').isVisible()).toBe(false)
    await page.clock.install()
    await page.reload()
    await isReady(page)
    const name = page.locator('header .name')
    const middle = (await name.boundingBox())!
    await page.mouse.move(middle.x + 20, middle.y + 20)
    await page.mouse.down()
    await page.clock.runFor(3000)
    expect(page.url()).toContain('ueber/')
    await page.clock.runFor(2100)
    await page.waitForURL(`**/${STAFF}`)
    await page.mouse.up()
    expect(await reachable(page)).toBe(0)
    await page.goto(`${kiosk.url}ueber/`)
    await isReady(page)
    await name.focus()
    await page.keyboard.down('Enter')
    await page.clock.runFor(5100)
    await page.waitForURL(`**/${STAFF}`)
    await page.keyboard.up('Enter')
    await tap(page, CODE)
    await opened(page)
    await page.locator('[data-setting=end] [data-do=leave]').tap()
    await page.waitForURL(kiosk.url)
    expect(await page.locator('html[data-kiosk]').count()).toBe(0)
    expect((await operator(page))['role']).toBe('shared')
    await page.context().close()
  })

  it('counts pages and left guides, gives them as a file and as text, and deletes them after a question', async () => {
    const page = await kiosk.open(STAFF, { serviceWorkers: 'block', hasTouch: true })
    await begin(page)
    await page.locator('[data-setting=counts] [data-do=show]').tap()
    expect(await said(page, 'counts')).toContain('nichts gezählt')
    await page.locator('[data-setting=counts] .staff-option').tap()
    const guide = kiosk.paths.find((path) => path.startsWith('wegweiser/'))!
    const counted = (path: string) => page.waitForFunction((wanted) => localStorage.getItem('counters')?.includes(`"${wanted}":`), path)
    for (let times = 0; times < 5; times++) {
      await page.goto(kiosk.url + guide)
      await counted(guide)
      await page.goto(`${kiosk.url}schutz/`)
    }
    await page.goto(`${kiosk.url}angebote/`)
    await counted('angebote/')
    await page.goto(kiosk.url + STAFF)
    await tap(page, CODE)
    await opened(page)
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-setting=counts] [data-do=save]').tap()])
    const table = readFileSync((await file.path())!, 'utf8')
    expect(file.suggestedFilename()).toBe('zaehler.csv')
    expect(table).toMatch(/^\uFEFFMonat;Was;Seite;Frage;Anzahl\r\n/)
    expect(table).toMatch(new RegExp(`;Seite geöffnet;/${guide};;5\\r\\n`))
    expect(table).toMatch(new RegExp(`;Weg-Weiser verlassen;/${guide};[a-z-]+;5\\r\\n`))
    expect(table).toContain(';/angebote/;;weniger als 5\r\n')
    expect(table).not.toContain('schutz')
    await page.locator('[data-setting=counts] [data-do=show]').tap()
    expect(await page.locator('textarea').inputValue()).toBe(table.replace('\uFEFF', '').replaceAll('\r\n', '\n'))
    await page.locator('[data-setting=counts] [data-do=delete]').tap()
    await page.locator('[data-setting=counts] [data-do=keep]').tap()
    expect(await page.evaluate(() => localStorage.getItem('counters'))).not.toBeNull()
    await page.locator('[data-setting=counts] [data-do=delete]').tap()
    await page.locator('[data-setting=counts] [data-do=really]').tap()
    expect(await said(page, 'counts')).toBe('Alle Zahlen sind gelöscht.')
    expect(await page.evaluate(() => localStorage.getItem('counters'))).toBeNull()
    await page.context().close()
  })

  it('is used with the keyboard alone', async () => {
    const page = await kiosk.open(STAFF, { serviceWorkers: 'block' })
    const focus = () => page.evaluate(() => (document.activeElement as HTMLElement).id || (document.activeElement as HTMLInputElement).value || document.activeElement!.getAttribute('data-do') || document.activeElement!.getAttribute('aria-label'))
    const tabTo = async (wanted: string) => {
      for (let presses = 0; presses < 60 && (await focus()) !== wanted; presses++) await page.keyboard.press('Tab')
      expect(await focus()).toBe(wanted)
    }
    await page.locator('#staff-code').waitFor()
    await tabTo('staff-code')
    await page.keyboard.type(`${CODE}\n`)
    await page.getByText('Geben Sie den Code noch einmal ein').waitFor()
    await page.keyboard.type(`${CODE}\n`)
    await opened(page)
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('H1')
    await tabTo('shared')
    await page.keyboard.press('ArrowUp')
    expect((await operator(page))['role']).toBe('point')
    await page.keyboard.press('ArrowDown')
    expect((await operator(page))['role']).toBe('shared')
    await tabTo('Mehr: Zeit bis zur Frage')
    await page.keyboard.press('Enter')
    expect((await operator(page))['ask']).toBe(130)
    await tabTo('code')
    await page.keyboard.press('Enter')
    expect(await focus()).toBe('staff-code')
    await page.keyboard.type('7391\n')
    await page.getByText('Geben Sie den Code noch einmal ein').waitFor()
    await page.keyboard.type('7391\n')
    await page.getByText('Der neue Code gilt jetzt.').waitFor()
    await tabTo('lock')
    await page.keyboard.press('Enter')
    expect(await page.locator(SETTINGS).isVisible()).toBe(false)
    await type(page, CODE)
    await page.getByText('Der Code ist falsch.').waitFor()
    await page.context().close()
  })

  it('tries the voice and the sound, and says honestly what is not there', async () => {
    const page = await kiosk.open(STAFF, { serviceWorkers: 'block', hasTouch: true })
    await page.addInitScript(() => Object.assign(window, { german: [] as object[] }))
    await page.reload()
    await begin(page)
    await page.locator('[data-do=sound]').tap()
    await expect.poll(() => said(page, 'sound')).toBe('Hier ist kein Ton gespeichert.')
    await page.evaluate(() => (speechSynthesis.getVoices = () => []))
    await page.locator('[data-do=voice]').tap()
    expect(await said(page, 'sound')).toContain('keine deutsche Stimme')
    await page.evaluate(() => {
      speechSynthesis.getVoices = () => [{ lang: 'de-DE', localService: true, name: 'x', voiceURI: 'x', default: true }]
      speechSynthesis.speak = () => undefined
      Object.assign(window, { SpeechSynthesisUtterance: class {} })
    })
    await page.locator('[data-do=voice]').tap()
    await page.getByText('Hören Sie eine deutsche Stimme?').waitFor()
    await page.locator('[data-do=heard]').tap()
    expect(await page.evaluate(() => localStorage.getItem('german-voice'))).toBe('heard')
    await page.context().close()
  })

  it('tells what is stored, checks it, and has no new version', async () => {
    const page = await kiosk.open(STAFF, { hasTouch: true })
    await page.evaluate(() => navigator.serviceWorker.ready)
    await begin(page)
    const row = (name: string) => page.locator(`[data-setting=state] [data-part=${name}]`).innerText()
    await page.locator('[data-do=check]').tap()
    await expect.poll(() => said(page, 'state'), { timeout: 10_000 }).toBe('Alles ist in Ordnung.')
    await expect.poll(() => row('content')).toBe('Ja')
    expect(await row('version')).toMatch(/^[\w+/]{6,}$/)
    expect(await row('checked')).toMatch(/20\d\d/)
    await page.locator('[data-setting=state] [data-do=update]').tap()
    await expect.poll(() => said(page, 'state'), { timeout: 10_000 }).toBe('Es gibt keine neue Version.')
    await page.context().close()
  })

  it('has no axe violation, closed and open, in each language and as an information point', async () => {
    const faults: string[] = []
    for (const path of [STAFF, `alltag/${STAFF}`, `${STAFF}?kiosk=1`]) {
      const page = await kiosk.open(path, { bypassCSP: true, serviceWorkers: 'block', hasTouch: true })
      await page.locator('[data-key="1"]').waitFor()
      if (path === STAFF) faults.push(...(await axe(page)).map((fault) => `${path} closed: ${fault}`))
      await type(page, CODE)
      await page.locator('[data-when=again]:visible').waitFor()
      await type(page, CODE)
      await opened(page)
      await page.locator('[data-setting=counts] [data-do=delete]').tap()
      faults.push(...(await axe(page)).map((fault) => `${path} open: ${fault}`))
      await page.context().close()
    }
    expect(faults).toEqual([])
  })
})
