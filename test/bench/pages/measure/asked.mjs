/** @typedef {import('../serve/serve-site.mjs').Served} Served */

/** @typedef {'html' | 'css' | 'script' | 'fonts' | 'pictures' | 'other'} Kind */
/** @typedef {Record<Kind, number>} Bytes */
/** @typedef {{ br: Bytes, gzip: Bytes, requests: number }} Fetched bodies, without the heads of the answers */

/** @type {[RegExp, Kind][]} what a server calls a file → what we call it */
const KINDS = [[/^text\/html/, 'html'], [/^text\/css/, 'css'], [/javascript/, 'script'], [/^font\/|font-woff/, 'fonts'], [/^image\//, 'pictures']]

/**
 * Notes what a page asks its own server for.
 * @param {import('playwright-core').CDPSession} session
 * @param {Served} served
 * @returns {() => Fetched}
 */
export function noteRequests(session, served) {
  /** @type {Map<string, Kind>} */
  const asked = new Map()
  session.on('Network.responseReceived', ({ type, response }) => {
    if (response.url.startsWith(served.url)) asked.set(response.url, kindOf(type, response.mimeType))
  })
  return () => ({ br: sizes(asked, served, 'br'), gzip: sizes(asked, served, 'gzip'), requests: asked.size })
}

/** What is fetched ahead, for a page that may come next, is not of this page. @param {string} type @param {string} mime @returns {Kind} */
const kindOf = (type, mime) => (type === 'Prefetch' ? 'other' : (KINDS.find(([form]) => form.test(mime))?.[1] ?? 'other'))

/** @param {Map<string, Kind>} asked @param {Served} served @param {'br' | 'gzip'} encoding @returns {Bytes} */
function sizes(asked, served, encoding) {
  const bytes = { html: 0, css: 0, script: 0, fonts: 0, pictures: 0, other: 0 }
  for (const [url, kind] of asked) bytes[kind] += served.fileAt(url)?.[encoding].length ?? 0
  return bytes
}

/** What is counted as the first view: all that the text needs. Pictures are told apart. @param {Bytes} bytes */
export const textBytes = ({ html, css, script, fonts }) => html + css + script + fonts
