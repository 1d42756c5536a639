import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {Record<string, string>} Headers */

/** The build writes the headers of every response here; the file itself is not served. */
export const HEADERS_FILE = '_headers.json'

/**
 * Without its headers a kiosk is not served at all, so that no test passes under softer rules than the real ones.
 * Read again for each response, as a new build has new hashes; while one is being written, the last ones hold.
 * @param {string} root
 * @returns {() => Headers}
 */
export function headersOf(root) {
  let last = read(root)
  return () => (last = readOr(last, root))
}

/** @param {Headers} last @param {string} root */
function readOr(last, root) {
  try {
    return read(root)
  } catch {
    return last
  }
}

/** @param {string} root @returns {Headers} */
function read(root) {
  const file = join(root, HEADERS_FILE)
  if (!existsSync(file)) throw new Error(`${file} is missing. It holds the security headers, and without them nothing is served. Run "npm run build" first.`)
  const headers = parse(readFileSync(file, 'utf8'))
  if (isHeaders(headers)) return headers
  throw new Error(`${file} is not a JSON object of header names and values. Run "npm run build" again.`)
}

/** @param {string} text @returns {unknown} */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** @param {unknown} value @returns {value is Headers} */
const isHeaders = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((each) => typeof each === 'string')
