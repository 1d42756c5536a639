import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../src/commands/browser/launch.mjs'
import { axe } from './axe.ts'
import { devServer, type DevServer } from './dev-server.ts'

const TEXT = 'programmes/zuverdienst/text.de-simple.md'
const CONTACT = 'contacts/lvr-zuverdienst.yaml'
const SENTENCE = 'Sie arbeiten in einem Betrieb.'

let server: DevServer
let browser: Browser
beforeAll(async () => {
  server = await devServer()
  browser = await launch()
}, 150_000)
afterAll(async () => {
  await browser?.close()
  await server?.end()
})

async function open(path: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1400, height: 900 }, bypassCSP: true })).newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(server.url + path)
  return page
}

const words = (page: Page) => page.getByLabel('Text (Leichte Sprache)')
const replace = async (page: Page, from: string, to: string) => words(page).fill((await words(page).inputValue()).replace(from, to))
const status = (page: Page) => page.getByRole('status')

describe('the editor at /redaktion/', () => {
  it('changes a sentence: what breaks a rule is told beside it, the file has it, the page shows it', async () => {
    const page = await open('redaktion/')
    await page.getByText('Angebote (').click()
    await page.getByRole('link', { name: 'Zuverdienst', exact: true }).click()
    const before = server.read(TEXT)
    await replace(page, SENTENCE, 'Sie arbeiten im Betrieb der Firma.')
    const problems = page.getByRole('region', { name: 'Meldungen zu Leichte Sprache' })
    await problems.getByText('Genitiv').first().waitFor()
    expect(server.read(TEXT)).toBe(before)
    await problems.getByRole('listitem').filter({ hasText: 'Genitiv' }).getByRole('button').click()
    expect(await words(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe('Sie arbeiten im Betrieb der Firma.')
    await replace(page, 'Sie arbeiten im Betrieb der Firma.', 'Sie arbeiten in einem guten Betrieb.')
    await expect.poll(() => problems.getByText('Genitiv').count()).toBe(0)
    await page.getByRole('button', { name: 'Speichern', exact: true }).click()
    await expect.poll(() => status(page).textContent()).toContain('Gespeichert')
    expect(server.read(TEXT)).toBe(before.replace(SENTENCE, 'Sie arbeiten in einem guten Betrieb.'))
    const kiosk = await open('angebote/zuverdienst/')
    await kiosk.getByText('Sie arbeiten in einem guten Betrieb.').waitFor()
    await page.getByLabel('Vorschau zeigen').check()
    await page.frameLocator('iframe').first().getByText('Sie arbeiten in einem guten Betrieb.').waitFor()
  })

  it('changes a contact, its picture and its lists in their places only', async () => {
    const page = await open(`redaktion/#content/${CONTACT}`)
    const before = server.read(CONTACT)
    await page.getByLabel('Telefon', { exact: true }).fill('0221 809-0 #1')
    await page.getByRole('group', { name: 'Name' }).getByLabel('Leichte Sprache').fill('LVR: Zuverdienst "neu"')
    await page.getByRole('button', { name: /^Bild: stunden/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'zeit', exact: true }).click()
    await page.getByRole('combobox', { name: 'Neu in „Angaben“' }).fill('zv-angebot')
    await page.getByRole('button', { name: 'Neu in „Angaben“ dazuschreiben' }).click()
    await page.keyboard.press('Control+s')
    await expect.poll(() => status(page).textContent()).toContain('Gespeichert')
    expect(server.read(CONTACT)).toBe(before.replace('phone:\n', 'phone: "0221 809-0 #1"\n').replace('"LVR: Zuverdienst"', '"LVR: Zuverdienst \\"neu\\""').replace('picture: stunden', 'picture: zeit').replace('[zv-infos]', '[zv-infos, zv-angebot]'))
    const kiosk = await open('kontakte/')
    await kiosk.getByText('LVR: Zuverdienst "neu"').first().waitFor()
  })

  it('loses nothing when the file was changed elsewhere, or the server is gone', async () => {
    const page = await open(`redaktion/#content/${TEXT}`)
    await words(page).waitFor()
    server.write(TEXT, server.read(TEXT).replace('# Zuverdienst', '# Zuverdienst heute'))
    await replace(page, 'guten Betrieb', 'kleinen Betrieb')
    await page.getByRole('button', { name: 'Speichern', exact: true }).click()
    await page.getByRole('alert').getByText('an anderer Stelle geändert').waitFor()
    expect(server.read(TEXT)).toContain('# Zuverdienst heute')
    await server.stop()
    await replace(page, 'kleinen Betrieb', 'großen Betrieb')
    await page.getByRole('button', { name: 'Speichern', exact: true }).click()
    await expect.poll(() => status(page).textContent()).toContain('Der Server antwortet nicht')
    await server.start()
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await expect.poll(() => words(page).inputValue()).toContain('großen Betrieb')
    await page.getByRole('button', { name: 'Meine Worte speichern' }).click()
    await expect.poll(() => server.read(TEXT)).toContain('großen Betrieb')
    expect(server.read(TEXT)).not.toContain('# Zuverdienst heute')
  })

  it('can be read by axe without a complaint', async () => {
    const page = await open(`redaktion/#content/${TEXT}`)
    await words(page).waitFor()
    expect(await axe(page)).toEqual([])
    await page.goto(`${server.url}redaktion/#content/${CONTACT}`)
    await page.getByLabel('Telefon', { exact: true }).waitFor()
    await page.getByRole('button', { name: /^Bild:/ }).click()
    expect(await axe(page)).toEqual([])
  })
})

describe('the panel of a page', () => {
  it('tells of a broken file over the last good page, leads to its place, and goes when it is mended', async () => {
    const page = await open('angebote/zuverdienst/')
    const before = server.read(TEXT)
    await page.getByText('Meldungen:').waitFor()
    server.write(TEXT, before.replace('{picture: stunden', '{picture: gibt-es-nicht'))
    await page.getByText('Fehler im Inhalt: 1 Fehler').click()
    expect(await page.locator('h1').textContent()).toBe('Zuverdienst')
    const item = page.getByRole('listitem').filter({ hasText: 'gibt-es-nicht' })
    expect(await item.getByRole('button', { name: /^Im Programm öffnen/ }).count()).toBe(1)
    expect(await item.getByRole('link', { name: /^Hier ändern/ }).getAttribute('href')).toMatch(/^\/redaktion\/#content\/programmes\/zuverdienst\/text\.de-simple\.md:\d+:\d+$/)
    expect((await axe(page)).filter((told) => told.includes('host') || told.includes('details'))).toEqual([])
    server.write(TEXT, before)
    await page.getByText('Meldungen:').waitFor()
  })
})
