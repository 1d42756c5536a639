import { byPlan } from './by-plan.ts'
import { byShape } from './by-shape.ts'
import { createDrawers } from './drawers.ts'
import { createRead, type Give, type Ground, type Source } from './ground.ts'
import { createOlder, languagesOf } from './older.ts'

/** With fewer pages missing, or a smaller part of all, it is less to fetch the plan of each than the shape of all. */
const FEW = 3
const PART = 1 / 32

/** Of a language of which the device has less it would lack too many pieces. */
const ENOUGH = 1 / 2

/**
 * Pages of a new version, put together from those of an older one that lie on the device, so that only that is fetched which has changed.
 * Whether a page is what the build made is seen by its hash, as of any page (docs/decisions/0803).
 * @param text a page as stores of other versions have it
 */
export function createRebuilt({ text, ...ground }: Ground & { text(url: string): Promise<string | undefined> }) {
  const read = createRead(ground)
  const ways = { scope: ground.scope, read, drawers: createDrawers(read) }
  const languages = languagesOf(ground)
  const olderOf = createOlder(text)

  /** Gives only what the build made. Never rejects. */
  const trusted = (give: Give): Give => async (url) => {
    const page = await give(url).catch(() => undefined)
    return page && (await ground.isOurs(url, page)) ? page : undefined
  }

  const sourcesBy = (way: typeof byShape, isWorth: (lost: number, all: number) => boolean) => (missing: readonly string[]): Source[] => {
    const isMissing = new Set(missing)
    const lacking = languages.map((language) => ({ language, urls: language.urls.filter((url) => isMissing.has(url)) }))
    return lacking.filter(({ language, urls }) => isWorth(urls.length, language.urls.length)).map(({ language, urls }) => {
      const open = async () => {
        const older = await olderOf(language)
        return older.own.size < ENOUGH * language.urls.length ? nothing : way(ways, language, older, urls)
      }
      return { urls, source: () => open().then(trusted, () => nothing) }
    })
  }

  return {
    /** Sources of the missing pages of each language in which many are missing. */
    byShape: sourcesBy(byShape, (lost, all) => lost >= Math.max(FEW, PART * all)),
    /** Sources of any missing pages. */
    byPlan: sourcesBy(byPlan, (lost) => lost > 0),
  }
}

const nothing: Give = async () => undefined
