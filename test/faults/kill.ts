import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect } from 'vitest'
import { openChromium } from './chromium.ts'
import { makeRelease, type Release } from './releases.ts'
import { lives, runsOffline, says, store, until } from './seen.ts'
import { openSite } from './site.ts'

const REGISTERED = `navigator.serviceWorker.getRegistrations().then(({ length }) => length)`
const CACHES = `caches.keys().then((names) => names.sort())`
const FROM_NETWORK = `performance.getEntriesByType('navigation')[0].workerStart === 0`
/** What an operator has set and given this device, what the kiosk has stored of its sound, and what somebody else keeps on this host. */
const FURNISH = `(async () => {
  localStorage.setItem('operator', JSON.stringify({ volume: 0.5 }))
  await (await caches.open('workshop')).put('/werkstatt/hier/a.png', new Response('Foto'))
  await (await caches.open('sound-x')).put('/ton/de-simple/clips.json', new Response('{}'))
  await (await caches.open('anderes')).put('/anderes/', new Response('x'))
})()`
const LEFT = `caches.match('/werkstatt/hier/a.png').then((photo) => photo.text()).then((photo) => [localStorage.operator, photo])`

/** A release of a build whose worker is the one of the kill switch. */
export async function makeKilled(dist: string, version: number): Promise<Release> {
  const release = makeRelease(dist, version)
  writeFileSync(join(release.root, 'sw.js'), await killingWorker())
  return release
}

async function killingWorker(): Promise<string> {
  const built = await build({ configFile: false, logLevel: 'error', publicDir: false, build: { write: false, rolldownOptions: { input: 'src/offline/worker/kill/sw.ts' } } })
  const [bundle] = [built].flat() as { output: { code?: string }[] }[]
  return bundle!.output[0]!.code!
}

/**
 * Two pages of a stored kiosk are open when the release of the kill switch comes, and then a release as always.
 * @param late the second page comes so late from the server that the first one has long asked for a worker again
 */
export async function playKill(dist: string, killed: { root: string }, late = false): Promise<void> {
  const [old, later] = [makeRelease(dist, 1), makeRelease(dist, 3)]
  const site = await openSite(old)
  const driver = await openChromium()
  await store(driver, site)
  await driver.value(FURNISH)
  const tab = await driver.tab!()
  await tab.open(`${site.url}angebote/#inhalt`)
  await until(tab, lives(1))

  site.publish(killed)
  if (late) site.lie('angebote/', 'an answer that comes late')
  await driver.value(`void navigator.serviceWorker.getRegistration().then((registration) => registration.update())`)
  for (const page of [driver, tab]) await until(page, FROM_NETWORK)
  await until(driver, `(${says('failed')}) && (window.same = 1)`)
  // The pages ask for a worker as always, and it is refused.
  await expect.poll(() => driver.value(REGISTERED), { timeout: 20_000 }).toBe(0)
  expect(await driver.value(CACHES)).toEqual(['anderes', 'workshop'])
  expect(await driver.value(LEFT)).toEqual(['{"volume":0.5}', 'Foto'])
  // It is not loaded anew again and again, and says the same to whoever comes later.
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(await driver.value('window.same')).toBe(1)
  await driver.open(site.url)
  await until(driver, says('failed'))
  await expect.poll(() => driver.value(REGISTERED), { timeout: 20_000 }).toBe(0)
  expect(await driver.value(CACHES)).toEqual(['anderes', 'workshop'])

  site.publish(later)
  await store(driver, site)
  await runsOffline(driver, site, 3)
  expect(driver.errors!()).toEqual([])
  await driver.close()
  await site.remove()
  for (const release of [old, later]) release.remove()
}
