/** What the walker lets a page do, or say: texts that are run there. */

/** Whatever doesn't come within this time doesn't come, in milliseconds. */
export const LATEST = 120_000
/** So long is waited for the first sentence to sound: a page may have none. In milliseconds. */
const SOUNDS = 1_000

/** Tells the walker what the page tells its parts. A listener or two in each document are counted from the first measure on. */
export const TELL = `(() => {
  const tell = (what) => globalThis.soakTell?.(what)
  addEventListener('kiosk:ready', () => tell('ready'), { once: true })
  document.addEventListener('kiosk:rest', () => tell('rest'), { once: true })
})()`

/** Links to other pages, as a person finds them; of an explained word only the explanation comes. */
const LINKS = `[...document.querySelectorAll('main a[href]:not(.word)')].filter((link) => link.origin === location.origin && link.pathname.endsWith('/') && link.pathname !== location.pathname)`

/** To be run in a page. A page may hold no link: then „Zurück“ leads on. */
export const TAP_LINK = (/** @type {number} */ turn) => `{ const links = ${LINKS}; (links[${turn} % links.length] ?? document.querySelector('[data-island=back]')).click() }`

/** The screen that invites takes one tap; the page below keeps the same finger out for a moment, so the walk goes on by address. */
export const BEGIN = (/** @type {number} */ turn) => `{ document.querySelector('.attract')?.click(); const links = ${LINKS}; location.replace(links[${turn} % links.length].href) }`

/** Until everything is stored, the device has other work too. Where the clips are not whole, they are asked for again and again. */
export const STORED = `new Promise((done) => {
  const look = () => (sessionStorage.getItem('sound-checked') || document.body.dataset.sound === 'off') && (clearInterval(timer), done(true))
  const timer = setInterval(look, 100)
  setTimeout(done, 120_000, false)
})`

export const READ = `document.querySelector('[data-player=read]').click()`

export const SOUNDING = `new Promise((done) => {
  const isRead = () => document.querySelector('[data-reading]') && (watch.disconnect(), done(true))
  const watch = new MutationObserver(isRead)
  watch.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-reading'] })
  setTimeout(() => (watch.disconnect(), done(false)), ${SOUNDS})
  isRead()
})`

/** „Fertig. Alles löschen“, and the answer to its question. */
export const FINISH = `new Promise((done, fail) => {
  const answer = () => document.querySelector('#finish [data-do=yes]')
  const watch = new MutationObserver(() => answer() && (watch.disconnect(), done(), answer().click()))
  watch.observe(document.body, { childList: true })
  setTimeout(() => fail(new Error('Fertig asks nothing on ' + location.pathname)), ${LATEST})
  document.querySelector('[data-island=finish]').click()
})`

/** What a page that has come to a stop can say of itself: where it is, what is kept, whether the worker answers, what it has fetched. */
export const STATE = `Promise.race([fetch(document.baseURI).then(({ status }) => status, String), new Promise((done) => setTimeout(done, 5000, 'no answer'))]).then((answer) => JSON.stringify({
  href: location.href, readyState: document.readyState, answer, kept: { ...sessionStorage }, dialogs: [...document.querySelectorAll('dialog')].map(({ id, className }) => id + '.' + className),
  fetched: performance.getEntriesByType('resource').map(({ name, responseEnd }) => name.replace(location.origin, '') + ' ' + Math.round(responseEnd)),
}))`
