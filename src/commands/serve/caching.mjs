import { sep } from 'node:path'

// What Vite writes into assets/ ends in eight letters, digits or _, as in page-Dk3_x9Qa.js. A capital letter,
// or letters and digits of a hex hash, tell them from a plain name: all our own names are in lower case.
const hashed = /^assets\/.*[-.](?:(?=\w*[A-Z])\w{8}|(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{8,})\.\w+$/

/**
 * A file whose name changes with its content may be kept for good; all others are asked for again each time.
 * @param {string} name inside the served folder
 */
export const cacheRule = (name) => (hashed.test(name.split(sep).join('/')) ? 'public, max-age=31536000, immutable' : 'no-cache')
