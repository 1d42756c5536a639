/** @typedef {import('playwright-core').CDPSession} Session */

/** Whatever doesn't come within this time doesn't come, in milliseconds. */
const LATEST = 120_000
/** So long is waited for the first sentence to sound: a page may have none. In milliseconds. */
const SOUNDS = 1_000
/** So often is looked whether the screen that invites is there without having told it, in milliseconds. */
const LOOK = 3_000

/** Tells the walker what the page tells its parts. A listener or two in each document are counted from the first measure on. */
const TELL = `(() => {
  const tell = (what) => globalThis.soakTell?.(what)
  addEventListener('kiosk:ready', () => tell('ready'), { once: true })
  document.addEventListener('kiosk:rest', () => tell('rest'), { once: true })
})()`

/** Links to other pages, as a person finds them; of an explained word only the explanation comes. */
const LINKS = `[...document.querySelectorAll('main a[href]:not(.word)')].filter((link) => link.origin === location.origin && link.pathname.endsWith('/') && link.pathname !== location.pathname)`

/** To be run in a page. A page may hold no link: then „Zurück“ leads on. */
const TAP_LINK = (/** @type {number} */ turn) => `{ const links = ${LINKS}; (links[${turn} % links.length] ?? document.querySelector('[data-island=back]')).click() }`

/** The screen that invites takes one tap; the page below keeps the same finger out for a moment, so the walk goes on by address. */
const BEGIN = (/** @type {number} */ turn) => `{ document.querySelector('.attract')?.click(); const links = ${LINKS}; location.replace(links[${turn} % links.length].href) }`

/** Until everything is stored, the device has other work too. Where the clips are not whole, they are asked for again and again. */
const STORED = `new Promise((done) => {
  const look = () => (sessionStorage.getItem('sound-checked') || document.body.dataset.sound === 'off') && (clearInterval(timer), done(true))
  const timer = setInterval(look, 100)
  setTimeout(done, 120_000, false)
})`

const READ = `document.querySelector('[data-player=read]').click()`

const SOUNDING = `new Promise((done) => {
  const isRead = () => document.querySelector('[data-reading]') && (watch.disconnect(), done(true))
  const watch = new MutationObserver(isRead)
  watch.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-reading'] })
  setTimeout(() => (watch.disconnect(), done(false)), ${SOUNDS})
  isRead()
})`

/** „Fertig. Alles löschen“, and the answer to its question. */
const FINISH = `new Promise((done, fail) => {
  const answer = () => document.querySelector('#finish [data-do=yes]')
  const watch = new MutationObserver(() => answer() && (watch.disconnect(), done(), answer().click()))
  watch.observe(document.body, { childList: true })
  setTimeout(() => fail(new Error('Fertig asks nothing on ' + location.pathname)), ${LATEST})
  document.querySelector('[data-island=finish]').click()
})`

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
    const watch = what === 'rest' ? setInterval(() => void look(), LOOK) : undefined
    there.catch(() => undefined)
    await run(expression).catch((error) => {
      // The page may be gone before it could answer.
      if (!/navigated|destroyed|Cannot find context/.test(error.message)) throw error
    })
    await there.finally(() => clearInterval(watch)).catch(async (/** @type {Error} */ error) => Promise.reject(new Error(`${error.message} It is at ${await run(`location.href + ', ' + document.readyState + ', ' + Object.keys(sessionStorage)`)}, after: ${expression}`)))
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

/** What the pages tell, one after the other. @param {Session} session */
function listen(session) {
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
