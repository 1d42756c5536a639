import { NUMBERED } from './releases.ts'
import type { Row, World } from './rows/row.ts'
import { lives, LOOK, runsOffline, says, SAYS_LOST, shows, store, takes, until, untilWhole } from './seen.ts'
import type { Site } from './site.ts'

/** How a row ended: which of the two good ends it had before the server was well again. */
export type End = 'old version offline' | 'easy words' | 'as if nothing had been'

/** What each row of a moment goes through. @throws when it ends badly, or doesn't heal */
export const MOMENTS: Record<Row['moment'], (world: World, row: Row) => Promise<End>> = {
  async 'first start'(world, row) {
    const { driver, site, old } = world
    await row.fault(world)
    await driver.open(site.url)
    await until(driver, says(row.says ?? 'failed'))
    await told(site)
    await wellAgain(world)
    site.publish(old)
    await store(driver, site)
    await runsOffline(driver, site, 1)
    return 'easy words'
  },

  async update(world, row) {
    const { driver, site, next } = world
    await store(driver, site)
    site.publish(next)
    await row.fault(world)
    await driver.open(`${site.url}kontakte/`)
    if (await driver.value<boolean>(LOOK)) throw new Error('The faulty version was taken for whole.')
    await told(site)
    await runsOffline(driver, site, 1)
    await wellAgain(world)
    site.publish(next)
    await takes(driver, site, 2)
    await runsOffline(driver, site, 2)
    return 'old version offline'
  },

  async stored(world, row) {
    const { driver, site } = world
    await store(driver, site)
    await driver.open(`${site.url}kontakte/`)
    await row.fault(world)
    await site.stop()
    let end: End = 'old version offline'
    for (const path of NUMBERED) {
      await driver.open(site.url + path)
      await until(driver, `(${shows(1)}) || ${SAYS_LOST}`)
      if (await driver.value(SAYS_LOST)) end = 'easy words'
    }
    await wellAgain(world)
    await driver.open(site.url)
    await until(driver, lives(1))
    // The next start: in the same tab the store is looked through once an hour.
    await driver.value('sessionStorage.clear()')
    await driver.open(`${site.url}angebote/`)
    await until(driver, lives(1))
    await untilWhole(driver)
    await runsOffline(driver, site, 1)
    return end
  },

  async 'two tabs'({ driver, site, next }) {
    await store(driver, site)
    const other = await driver.tab!()
    await other.open(`${site.url}angebote/`)
    await until(other, lives(1))
    site.publish(next)
    await takes(driver, site, 2)
    // The page of the old version gets its first touch only now.
    await other.press('h1')
    await other.open(`${site.url}kontakte/`)
    await until(other, lives(2))
    await runsOffline(driver, site, 2)
    return 'as if nothing had been'
  },

  async rollback({ driver, site, old, next }) {
    await store(driver, site)
    site.publish(next)
    await takes(driver, site, 2)
    site.publish(old)
    await takes(driver, site, 1)
    await runsOffline(driver, site, 1)
    return 'as if nothing had been'
  },

  // What is damaged can't be had any more, and without it nobody asks for the version that waits.
  async outlived(world, row) {
    const { driver, site, next } = world
    await store(driver, site)
    site.publish(next)
    if (!(await driver.value<boolean>(LOOK))) throw new Error('The new version does not come.')
    await row.fault(world)
    for (let tries = 0; !(await driver.value<boolean>(lives(2))); tries++) {
      if (tries === 5) throw new Error('The version that waits does not take over.')
      await driver.open(`${site.url}angebote/`)
      await new Promise((resolve) => setTimeout(resolve, 6000))
    }
    await runsOffline(driver, site, 2)
    return 'as if nothing had been'
  },

  // What a pack doesn't give is fetched file by file: nobody is told.
  async packed(world, row) {
    const { driver, site } = world
    await row.fault(world)
    await store(driver, site)
    await told(site)
    await runsOffline(driver, site, 1)
    return 'as if nothing had been'
  },

  // What an update can't put together it fetches: nobody is told.
  async rebuilt(world, row) {
    const { driver, site, next } = world
    await store(driver, site)
    site.publish(next)
    site.packAnew()
    await row.fault(world)
    await takes(driver, site, 2)
    await told(site)
    await runsOffline(driver, site, 2)
    return 'as if nothing had been'
  },

  async moved(world, row) {
    const { driver, site, next } = world
    await store(driver, site)
    await site.stop()
    await row.fault(world)
    await runsOffline(driver, site, 1)
    await wellAgain(world)
    site.publish(next)
    await takes(driver, site, 2)
    await runsOffline(driver, site, 2)
    return 'old version offline'
  },
}

/** What a row says of the server must have happened before it is well again. */
async function told(site: Site): Promise<void> {
  for (let tries = 0; site.isUntold(); tries++) {
    if (tries === 200) throw new Error('The server was never asked for what it would have lied about.')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** The server is there again and honest, and the device has room. */
async function wellAgain({ driver, site }: World): Promise<void> {
  await driver.quota?.(site.url, null)
  await site.heal()
}
