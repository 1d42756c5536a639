import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isText } from './types.mjs'

/** @typedef {'br' | 'gzip'} Encoding */

/** Compressed bodies by file, content and encoding. @type {Map<string, Promise<Buffer>>} */
const cache = new Map()

const encoders = {
  br: (/** @type {Buffer} */ content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (/** @type {Buffer} */ content) => promisify(gzip)(content),
}

/**
 * Brotli where the browser takes it, else gzip; nothing for pictures and sound, which are compressed already.
 * @param {string} file
 * @param {Buffer} content
 * @param {string | string[] | undefined} accepted
 * @returns {Encoding | undefined}
 */
export function encodingFor(file, content, accepted = '') {
  if (!isText(file) || content.length < 256) return undefined
  const names = String(accepted).split(',').filter((each) => !/;\s*q=0(\.0+)?\s*$/.test(each)).map((each) => each.split(';')[0]?.trim())
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : undefined
}

/** @param {Buffer} content @param {Encoding} encoding @param {string} key */
export function encode(content, encoding, key) {
  const name = `${key} ${encoding}`
  const kept = cache.get(name) ?? encoders[encoding](content)
  cache.set(name, kept)
  return kept
}
