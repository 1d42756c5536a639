import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { IS_STORED, withSound } from '../browser/with-sound.ts'
import { closeChromium, openChromium } from './chromium.ts'
import { mends, mendsSound, oneOfEachKind, storedFiles } from './every-file.ts'
import { play } from './play.ts'
import { makeRelease, type Release } from './releases.ts'
import { ROWS } from './rows/rows.ts'
import { missing, store, until } from './seen.ts'
import { openSite } from './site.ts'

const TON = 'ton/de-simple'

/** The short form of `npm run faults`: some rows, and one file of each kind. */
describe('faults', () => {
  let releases: [Release, Release]
  beforeAll(() => void (releases = [1, 2].map((version) => makeRelease(process.env['KIOSK_DIST'] ?? 'dist', version)) as [Release, Release]))
  afterAll(async () => {
    await closeChromium()
    releases.forEach((release) => release.remove())
  })

  it.each(ROWS.filter(({ short }) => short))('$moment: $what', async (row) => {
    expect(['packed', 'rebuilt'].includes(row.moment) ? ['as if nothing had been'] : ['old version offline', 'easy words']).toContain(await play(row, openChromium, releases))
  })

  it('a byte that was altered in a stored file of any kind is found and mended', async () => {
    const site = await openSite(releases[0])
    const driver = await openChromium()
    await store(driver, site)
    const kinds = oneOfEachKind(await storedFiles(driver))
    expect(kinds.map((path) => path.replace(/^.*[./]/, '')).sort()).toEqual(['', 'css', 'html', 'js', 'json', 'png', 'svg', 'txt', 'webmanifest', 'woff2'])
    for (const path of kinds) await mends(driver, releases[0].root, path)
    expect(await missing(driver)).toBe(0)
    await driver.close()
    await site.remove()
  })

  it('a byte that was altered in the stored list of the sound, or in a clip, is found and mended', async () => {
    const { root, remove } = await withSound(releases[0].root, [''])
    const site = await openSite({ root })
    const driver = await openChromium()
    await driver.open(site.url)
    await until(driver, IS_STORED)
    const [clip] = readdirSync(join(root, TON)).filter((name) => name.endsWith('.mp3'))
    await mendsSound(driver, await driver.tab!(), site.url, root, [`${TON}/clips.json`, `${TON}/${clip}`])
    await driver.close()
    await site.remove()
    remove()
  })
})
