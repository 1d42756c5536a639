import type { FaultEngine } from './engines.ts'
import { MOMENTS, type End } from './moments.ts'
import type { Release } from './releases.ts'
import type { Row } from './rows/row.ts'
import { openSite } from './site.ts'

/** Plays one row in a browser that nothing is stored in. @throws when the row is lost */
export async function play(row: Row, open: FaultEngine['open'], [old, next]: readonly [Release, Release]): Promise<End> {
  const site = await openSite(old)
  const driver = await open(row.needs)
  try {
    const end = await MOMENTS[row.moment]({ driver, site, old, next }, row)
    const errors = driver.errors?.() ?? []
    if (errors.length) throw new Error(`Errors in the pages: ${errors.join(' | ')}`)
    return end
  } finally {
    await driver.close()
    await site.remove()
  }
}
