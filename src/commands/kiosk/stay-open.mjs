import { setTimeout as pause } from 'node:timers/promises'

/** As often may Chromium end within a minute; once more, and something is wrong that another start does not mend. */
export const MOST = 5
const MINUTE = 60_000
const SECOND = 1000

/**
 * Opens something again and again until it is to end.
 * @param {{ open: () => Promise<unknown>, ended: () => boolean, tell: (times: number) => void, now?: () => number, wait?: number }} what
 *   `open` comes back when it was closed; `ended` says whether that was meant; `now` in milliseconds, monotonic
 * @returns {Promise<boolean>} false where it closed too often
 */
export async function stayOpen({ open, ended, tell, now = () => performance.now(), wait = SECOND }) {
  /** @type {number[]} */
  let closings = []
  for (;;) {
    await open()
    if (ended()) return true
    closings = [...closings.filter((moment) => now() - moment < MINUTE), now()]
    if (closings.length > MOST) return false
    tell(closings.length)
    await pause(wait)
    if (ended()) return true
  }
}
