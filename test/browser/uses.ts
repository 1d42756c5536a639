import type { Page } from 'playwright-core'
import { writePack } from '../../src/workshop/write-pack.ts'
import { files, read } from '../workshop/fixture.ts'
import { answerAll } from './guides.ts'

const CODE = '2580'

/** What people do with the kiosk: a name, the page, and how; each waits for what must come of it. */
export const USES: readonly (readonly [name: string, path: string, use: (page: Page) => Promise<unknown>])[] = [
  ['reading aloud', 'hilfe/', async (page) => {
    await page.locator('[data-player=read]').click()
    await page.locator('[data-reading]').waitFor()
    await page.locator('[data-player=off]').click()
  }],
  ['reading settings', 'hilfe/', async (page) => {
    await page.locator('[popovertarget=reading]').first().click()
    for (const [name, value] of [['theme', 'dark'], ['size', '2'], ['spacing', 'wide'], ['mask', 'on']]) await page.locator(`label:has(input[name="reading-${name}"][value="${value}"])`).click()
    await page.locator('html[data-theme=dark][data-size="2"][data-spacing=wide][data-mask=on]').waitFor()
    await page.locator('#reading [data-do=reset]').click()
  }],
  ['a hard word', 'rechte/mitwirkung/', async (page) => {
    await page.locator('main a.word:visible').first().click()
    await page.locator('#word-note h2').waitFor()
  }],
  ['the search', 'suche/', async (page) => {
    await page.locator('#suchwort').fill('frauenbeauftrage')
    await page.locator('#suchwort').press('Enter')
    await page.locator('[data-part=results] a').first().waitFor()
  }],
  ['the comparison', 'vergleich/', async (page) => {
    for (const id of ['werkstatt', 'zuverdienst']) await page.locator(`[data-choice=${id}]`).click()
    await page.locator('.compare-row:visible').first().waitFor()
  }],
  ['a guide, and its code', 'wegweiser/was-passt/', async (page) => {
    await answerAll(page)
    await page.locator('.result-head:visible').waitFor()
    await page.locator('[data-take=code]').click()
    await page.locator('[data-take=show]').click()
    await page.locator('.take-picture svg').waitFor()
  }],
  ['questions', 'angebote/budget-fuer-arbeit/', async (page) => {
    await page.locator('.asked-mark').first().click()
    await page.goto(new URL('/meine-fragen/', page.url()).href)
    await page.locator('[data-asked]:visible').first().waitFor()
  }],
  ['the picture of all ways', 'landschaft/', async (page) => {
    await page.locator('.ways a:visible').first().click()
    await page.locator('dialog[open] h3').first().waitFor()
  }],
  ['the page for staff, and a pack', 'betreuung/', async (page) => {
    for (let times = 0; times < 2; times++) {
      await page.locator('#staff-code').fill(CODE)
      await page.locator('#staff-code').press('Enter')
    }
    await page.locator('.staff-settings').waitFor()
    await page.locator('[data-island=workshop] input[type=file]').setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(packJson()) })
    await page.getByText('Alles ist geladen.').first().waitFor()
    await page.goto(new URL('/kontakte/', page.url()).href)
    await page.locator('main img').first().waitFor()
  }],
  ['a sheet in place of a link that leads out', 'kontakte/?kiosk=1', async (page) => {
    await page.evaluate(() => sessionStorage.setItem('begun', 'true'))
    await page.reload()
    await page.locator('main a[href^="https:"]:visible, main a[href^="tel:"]:visible').first().click()
    await page.locator('#outside[open]').waitFor()
  }],
]

function packJson(): string {
  const found = read(files())
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return writePack(found)
}
