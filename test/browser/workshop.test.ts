import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../src/commands/browser/find-browser.mjs'
import { FLAGS } from '../../src/commands/browser/open.mjs'
import { serve } from '../../src/commands/serve/serve.mjs'
import { writePack } from '../../src/workshop/write-pack.ts'
import { files, goodYaml, read } from '../workshop/fixture.ts'
import { axe } from './axe.ts'
import { stored } from './kiosk.ts'

/** The good pack as one file, with changes of its text. */
function packJson(yaml = goodYaml(), size?: number): string {
  const found = read(files(yaml, {}, size))
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return writePack(found)
}

const asFile = (name: string, text: string | Uint8Array) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })

describe('the people of a workshop on a device', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-workshop-'))
  const root = join(folder, 'dist')
  const profile = join(folder, 'profile')
  const errors: string[] = []
  let server: Awaited<ReturnType<typeof serve>>
  let context: BrowserContext
  let page: Page
  /** What lies on the server below `workshops/`. */
  const served = new Map<string, { status: number; text: string; location?: string }>()
  const five = packJson(goodYaml(), 415_000)

  async function start(): Promise<void> {
    const { path, env = {} } = await findBrowser()
    context = await chromium.launchPersistentContext(profile, { executablePath: path, args: FLAGS, env: { ...(process.env as Record<string, string>), ...env }, viewport: { width: 1180, height: 820 }, bypassCSP: true, acceptDownloads: true })
    context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page = context.pages()[0] ?? (await context.newPage())
    page.on('pageerror', (error) => errors.push(error.message))
  }

  beforeAll(async () => {
    cpSync(process.env['KIOSK_DIST'] ?? 'dist', root, { recursive: true })
    server = await begin(0)
    await start()
  }, 60_000)

  const begin = (port: number) => serve({ root, port, onRequest: (request, response) => {
      const name = /^\/workshops\/([\w-]+)\.json$/.exec(request.url ?? '')?.[1]
      if (!name) return false
      const { status, text, location } = served.get(name) ?? { status: 404, text: '' }
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-cache', ...(location ? { location } : {}) }).end(text)
      return true
    } })

  afterAll(async () => {
    await context.close()
    await server.close().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
    expect(errors.filter((error) => !/404|Failed to load resource/.test(error)), 'errors in the console').toEqual([])
  })

  /** To look at, not to test: `SHOTS=folder`. */
  const shot = async (name: string, target: Page | ReturnType<Page['locator']> = page) => void (process.env['SHOTS'] && (await target.screenshot({ path: join(process.env['SHOTS'], `workshop-${name}.png`) })))
  const go = async (path: string) => void (await page.goto(server.url + path))
  const section = () => page.locator('[data-island=workshop]')
  const said = (words: string) => section().getByText(words).first().waitFor()
  const card = (id: string) => page.locator(`section.contact#${id}`)

  /** What of a pack is on this device. */
  const left = () => page.evaluate(async () => ({ marker: localStorage.getItem('workshop'), cache: await caches.has('workshop'), names: document.body.innerText.includes('Anna Muster'), photos: document.images.length }))

  async function openSection(): Promise<void> {
    await go('betreuung/')
    // The code has a test of its own: here only the section counts.
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-part=settings]')!.hidden = false
      document.querySelector<HTMLElement>('[data-part=lock]')!.hidden = true
    })
  }

  it('a pack of 5 MB with 12 photos is loaded from a file', async () => {
    await go('')
    await stored(page)
    await openSection()
    await said('Es ist noch nichts geladen.')
    await section().locator('input[type=file]').setInputFiles(asFile('muster-werkstatt.json', five))
    await said('Alles ist geladen.')
    await said('Muster-Werkstatt Musterstadt')
    await shot('staff', section())
    expect(Buffer.byteLength(five)).toBeGreaterThan(5_000_000)
    expect(await axe(page)).toEqual([])
  })

  it('and stands on the cards, first, with face and room, and with nothing left of „Fragen Sie in Ihrer Werkstatt“', async () => {
    await go('kontakte/')
    const frb = card('eigene-frauenbeauftragte')
    await frb.getByText('Anna Muster').waitFor()
    expect(await frb.innerText()).toContain('Raum 12 im Erdgeschoss')
    expect(await frb.getByText('Fragen Sie in Ihrer Werkstatt nach dieser Person.').isVisible()).toBe(false)
    expect(await page.locator('section.contact').first().getAttribute('id')).toBe('eigene-frauenbeauftragte')
    const photo = frb.getByRole('img', { name: 'Foto: Anna Muster' })
    expect((await photo.boundingBox())!.width).toBeGreaterThanOrEqual(96)
    expect(await photo.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(96)
    await shot('card', frb)
    await shot('office', card('kokobe-rheinland'))
    expect(await card('kokobe-rheinland').innerText()).toContain('Jeden ersten Dienstag im Monat')
    expect(await axe(page)).toEqual([])
    await page.getByRole('link', { name: 'Wer hilft mir in meiner Werkstatt?' }).click()
    await page.getByText('Gülay Beispiel').waitFor()
    expect(await page.locator('.person:visible').count()).toBe(12)
    await shot('people')
    expect(await page.getByText('Hier stehen noch keine Namen.').isVisible()).toBe(false)
    expect(await axe(page)).toEqual([])
  })

  it('comes first in the result of a guide, but after the numbers that help with violence', async () => {
    const ids = () => page.locator('section.contact:visible').evaluateAll((cards) => cards.map(({ id }) => id))
    await go('wegweiser/wer-hilft/#anliegen=streit&ort=rheinland')
    await card('eigener-werkstattrat').getByText('Cem Muster').waitFor()
    expect((await ids()).slice(0, 2)).toEqual(['eigener-werkstattrat', 'vermittlungsstelle'])
    await shot('guide')
    await go('rechte/frauen-beauftragte/')
    await card('eigene-frauenbeauftragte').getByText('Anna Muster').waitFor()
    const order = await ids()
    const own = order.indexOf('eigene-frauenbeauftragte')
    expect(order.indexOf('hilfetelefon')).toBe(0)
    expect(order.slice(0, own).filter((id) => !['hilfetelefon', 'notruf-110', 'notruf-112'].includes(id))).toEqual([])
  })

  it('a broken pack changes nothing, and each fault is named', async () => {
    await openSection()
    await said('Muster-Werkstatt Musterstadt')
    const before = await page.evaluate(async () => [localStorage.getItem('workshop'), ...(await (await caches.open('workshop')).keys()).map(({ url }) => url)])
    await section().locator('input[type=file]').setInputFiles([asFile('workshop.yaml', goodYaml().replace('    consent: { given: 2026-10-01 }\n', '')), asFile('anna.png', '<svg/>')])
    await said('Das geht nicht.')
    await section().getByText('workshop.yaml, Zeile 6: Person 1: Name und Foto ohne Einwilligung mit Datum.').waitFor()
    await section().getByText('anna.png: Die Datei ist kein Foto in JPEG, PNG oder WebP.').waitFor()
    await shot('problems', section())
    await section().locator('input[type=file]').setInputFiles(asFile('huge.json', Buffer.alloc(11_000_000, 32)))
    await section().getByText('huge.json: Die Datei hat 11 MB. Das ist viel zu groß.').waitFor()
    expect(await page.evaluate(async () => [localStorage.getItem('workshop'), ...(await (await caches.open('workshop')).keys()).map(({ url }) => url)])).toEqual(before)
    await go('kontakte/')
    await card('eigene-frauenbeauftragte').getByText('Anna Muster').waitFor()
  })

  it('is exported as the same file, letter for letter', async () => {
    await openSection()
    await said('Muster-Werkstatt Musterstadt')
    const [download] = await Promise.all([page.waitForEvent('download'), section().getByRole('button', { name: 'Als Datei speichern' }).click()])
    expect(download.suggestedFilename()).toBe('muster-werkstatt.json')
    expect(readFileSync(await download.path(), 'utf8') === five).toBe(true)
  })

  it('survives a new version of the kiosk, a restart of the browser, and the loss of the internet', async () => {
    publishUpdate(root)
    await go('')
    const caches = () => page.evaluate(async () => (await window.caches.keys()).filter((name) => name.startsWith('kiosk-')))
    const [old] = await caches()
    await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!
      await registration.update()
      const next = (registration.installing ?? registration.waiting)!
      while (next.state !== 'installed') await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }))
      const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
      next.postMessage({ type: 'SKIP_WAITING' })
      await taken
    })
    await expect.poll(caches).not.toContain(old)
    await context.close()
    await server.close()
    await start()
    await go('kontakte/')
    await card('eigene-frauenbeauftragte').getByText('Anna Muster').waitFor()
    expect(await card('eigene-frauenbeauftragte').getByRole('img', { name: 'Foto: Anna Muster' }).evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(96)
  })

  it('is gone when it is removed, after one question', async () => {
    await openSection()
    await section().getByRole('button', { name: 'Alles entfernen', exact: true }).click()
    await section().getByRole('button', { name: 'Nein, zurück' }).click()
    expect((await left()).cache).toBe(true)
    await section().getByRole('button', { name: 'Alles entfernen', exact: true }).click()
    await section().getByRole('button', { name: 'Ja, alles entfernen' }).click()
    await said('Alles ist entfernt.')
    await go('kontakte/')
    await page.waitForTimeout(300)
    expect(await left()).toEqual({ marker: null, cache: false, names: false, photos: 0 })
    expect(await page.locator('.workshop-here').count()).toBe(0)
    await go('werkstatt/')
    await page.getByText('Hier stehen noch keine Namen.').waitFor()
  })

  const OPEN = 'id: nord\nname: Werkstatt Nord\nasOf: 2026-11-01\npeople:\n  - { contact: gruppenleitung, room: Raum 1 }\n'
  const put = (yaml: string, more: Partial<{ status: number; location: string }> = {}) => {
    const found = read(new Map([['workshop.yaml', new TextEncoder().encode(yaml)]]))
    if ('problems' in found) throw new Error(JSON.stringify(found.problems))
    served.set('nord', { status: 200, text: writePack(found), ...more })
  }
  const inGroup = (words: string) => card('gruppenleitung').getByText(words).waitFor()

  it('is taken from the server too, and renewed by itself when it is another, and right', async () => {
    server = await begin(Number(new URL(server.url).port))
    put(OPEN)
    await openSection()
    const load = async (id: string) => {
      await section().getByRole('textbox').fill(id)
      await section().getByRole('button', { name: 'Vom Server laden' }).click()
    }
    for (const id of ['../nord', 'sued']) {
      await load(id)
      await said('Der Server antwortet nicht richtig.')
      expect((await left()).marker).toBe(null)
    }
    await load('nord')
    await said('Das kommt vom Server.')
    await go('kontakte/')
    await inGroup('Raum 1')

    put(OPEN.replace('Raum 1', 'Raum 2'))
    await go('kontakte/')
    await inGroup('Raum 2')

    put(OPEN.replace('room: Raum 1', 'name: Otto Muster, consent: { given: 2026-01-01 }'))
    await go('kontakte/')
    await inGroup('Raum 2')
    served.set('nord', { status: 302, text: '', location: 'http://127.0.0.1:9/nord.json' })
    await go('kontakte/')
    await inGroup('Raum 2')
    await page.waitForTimeout(500)
    expect(await card('gruppenleitung').innerText()).toContain('Raum 2')
    expect(await page.getByText('Otto Muster').count()).toBe(0)
  })

  it('at an information point shows a number in letters only', async () => {
    put(OPEN.replace('room: Raum 1', 'phone: "0221 4710 100"'))
    await go('kontakte/')
    await inGroup('0221 4710 100')
    expect(await card('gruppenleitung').locator('a[href^="tel:"]').count()).toBe(1)
    await go('kontakte/?kiosk=1')
    await inGroup('0221 4710 100')
    expect(await card('gruppenleitung').locator('a[href^="tel:"]').count()).toBe(0)
  })
})

/** One file of the build is another now, and the worker knows it. */
function publishUpdate(root: string): void {
  const hash = (content: Buffer) => `sha256-${createHash('sha256').update(content).digest('base64')}`
  const file = join(root, 'icons/icon.svg')
  const before = readFileSync(file)
  const after = Buffer.concat([before, Buffer.from('\n')])
  const worker = readFileSync(join(root, 'sw.js'), 'utf8')
  expect(worker).toContain(hash(before))
  writeFileSync(file, after)
  writeFileSync(join(root, 'sw.js'), worker.replace(hash(before), hash(after)))
}
