/** Whoever has not stored everything by then is told to have failed, in milliseconds. */
const LATEST = 10 * 60_000

/** @template T @param {Promise<T>} work @returns {Promise<T>} rejects when it takes too long */
export function inTime(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`not stored after ${LATEST / 60_000} minutes`)), LATEST)))
  return Promise.race([work, /** @type {Promise<never>} */ (late)]).finally(() => clearTimeout(timer))
}
