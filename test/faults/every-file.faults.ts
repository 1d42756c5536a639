import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeChromium } from './chromium.ts'
import { enginesAsked } from './engines.ts'
import { mends, storedFiles } from './every-file.ts'
import { makeRelease, type Release } from './releases.ts'
import { missing, store } from './seen.ts'
import { openSite } from './site.ts'

let release: Release
beforeAll(() => void (release = makeRelease(process.env['KIOSK_DIST'] ?? 'dist', 1)))
afterAll(async () => {
  await closeChromium()
  release.remove()
})

it.each(enginesAsked())('$name finds and mends a byte that was altered in any stored file', async ({ name, open }) => {
  const site = await openSite(release)
  const driver = await open()
  const lost: string[] = []
  await store(driver, site)
  const paths = await storedFiles(driver)
  for (const path of paths) await mends(driver, release.root, path).catch((fault: Error) => lost.push(fault.message))
  if (await missing(driver)) lost.push(`${await missing(driver)} files are still damaged.`)
  console.log(`${name}: ${paths.length} files of the build were damaged by one byte each, ${paths.length - lost.length} were found and mended.`)
  await driver.close()
  await site.remove()
  expect(paths.length).toBeGreaterThan(100)
  expect(lost).toEqual([])
}, 900_000)
