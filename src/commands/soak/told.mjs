import { LATEST } from './in-page.mjs'

/** @typedef {import('playwright-core').CDPSession} Session */

/** The last errors that pages have told. @param {Session} session */
export function errorsOf(session) {
  /** @type {string[]} */
  const errors = []
  const note = (/** @type {string} */ text) => void (errors.push(text), errors.splice(0, errors.length - 5))
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => note(exceptionDetails.exception?.description ?? exceptionDetails.text))
  session.on('Log.entryAdded', ({ entry }) => entry.level === 'error' && note(`${entry.text} ${entry.url ?? ''}`))
  return errors
}

/** What the pages tell, one after the other. @param {Session} session */
export function listen(session) {
  /** @type {Map<string, () => void>} */
  const waiting = new Map()
  session.on('Runtime.bindingCalled', ({ payload }) => waiting.get(payload)?.())
  return {
    isAwaited: (/** @type {string} */ what) => waiting.has(what),
    tell: (/** @type {string} */ what) => waiting.get(what)?.(),
    /** @param {string} what @returns {Promise<void>} */
    next: (what) => new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The page did not tell "${what}".`)), LATEST)
      waiting.set(what, () => {
        clearTimeout(late)
        waiting.delete(what)
        resolve()
      })
    }),
  }
}
