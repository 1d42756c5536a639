import { BEGIN, FINISH, READ, SOUNDING, STATE, STORED, TAP_LINK, TELL } from './in-page.mjs'
import { errorsOf, listen } from './told.mjs'

/** @typedef {import('playwright-core').CDPSession} Session */

/** So often is looked whether the screen that invites is there without having told it, in milliseconds. */
const LOOK = 3_000

/**
 * Walks through the kiosk as its visitors do: begins, opens pages by their links with sound, and ends each visit with „Fertig“.
 * Nothing waits longer than the page needs.
 * @param {Session} session of a page at an information point
 * @param {{ soundEvery: number }} options in every so many visits the walk waits until the pages sound
 */
export async function createWalk(session, { soundEvery }) {
  const told = listen(session)
  await session.send('Page.enable')
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'soakTell' })
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: TELL })
  const errors = errorsOf(session)
  await session.send('Log.enable')
  const sounding = { pages: 0, of: 0, untold: 0 }

  /** @param {string} expression */
  async function run(expression) {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  /** @param {string} what @param {string} expression */
  async function to(what, expression) {
    const there = told.next(what)
    there.catch(() => undefined)
    const watch = what === 'rest' ? setInterval(() => void look(), LOOK) : undefined
    try {
      await run(expression).catch((error) => {
        // The page may be gone before it could answer.
        if (!/navigated|destroyed|Cannot find context/.test(error.message)) throw error
      })
      await there
    } catch (error) {
      throw new Error(`${/** @type {Error} */ (error).message} It is at ${await run(STATE)}, after: ${expression}\n${errors.join('\n')}`)
    } finally {
      clearInterval(watch)
    }
  }

  /** A page that loads while the browser changes its process may tell nothing, but what it shows can be seen. */
  async function look() {
    const isAtRest = await run(`document.querySelector('.attract[open]') !== null`).catch(() => false)
    if (isAtRest && told.isAwaited('rest')) (told.tell('rest'), sounding.untold++)
  }

  const listenIn = async () => {
    sounding.of++
    if (await run(SOUNDING)) sounding.pages++
  }

  return {
    sounding,
    /** Opens the start page. @param {string} url */
    open: async (url) => {
      const there = told.next('rest')
      await session.send('Page.navigate', { url })
      await there
      if (!(await run(STORED))) throw new Error('The sound was not stored.')
    },
    /** One visit: two pages and the end, back to the start page at rest. @param {number} turn which links are taken */
    visit: async (turn) => {
      const isHeard = turn % soundEvery === 0
      await to('ready', BEGIN(turn))
      await run(READ)
      if (isHeard) await listenIn()
      await to('ready', TAP_LINK(turn * 7))
      if (isHeard) await listenIn()
      await to('rest', FINISH)
    },
  }
}
