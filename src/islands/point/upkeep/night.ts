import { ago, beginAnew } from '../../../model/monotonic.ts'
import type { Rest } from './rest.ts'
import { selfCheck } from './self-check.ts'

const NAME = 'upkeep-since'
/** In milliseconds. A day, and what is nearly one: so that it happens once in a night. */
const DAY = 24 * 60 * 60 * 1000
const NEARLY = DAY - 4 * 60 * 60 * 1000
/** From 3 to 4 o'clock nobody is in a foyer. */
const HOUR_OF_NIGHT = 3

/** Whether it is time, whatever the date says: a device with a wrong clock has its night after a day. */
const isTime = () => ago(NAME) >= (new Date().getHours() === HOUR_OF_NIGHT ? NEARLY : DAY)

/**
 * Once a night, while nobody is there: what is stored is looked through and mended, and the page is loaded anew,
 * so that a browser that runs for months gives back its memory.
 * @param look looks for a new version first
 * @returns a function to be called now and then
 */
export function watchNight(rest: Rest, look: () => Promise<unknown>, reload: () => void): () => Promise<void> {
  let isAtWork = false
  ago(NAME)
  return async () => {
    if (isAtWork || !rest.is() || !isTime()) return
    isAtWork = true
    await look()
    await selfCheck()
    isAtWork = false
    if (!rest.is()) return
    beginAnew(NAME)
    reload()
  }
}
