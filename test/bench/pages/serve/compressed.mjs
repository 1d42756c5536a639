import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isText, typeOf } from '../../../../src/commands/serve/types.mjs'

/**
 * @typedef {{ type: string, plain: Buffer, br: Buffer, gzip: Buffer, isCompressed: boolean }} File each as it goes over the wire;
 *   a font or a photo is compressed already and stays as it is
 */

/** Sites share many files. By the hash of the content. @type {Map<string, Promise<{ br: Buffer, gzip: Buffer }>>} */
const known = new Map()

/**
 * Every file of a built site, compressed as well as it can be, so that no answer waits for it.
 * @param {string} root
 * @returns {Promise<Map<string, File>>} address → file
 */
export async function compressedSite(root) {
  const names = readdirSync(root, { recursive: true }).map(String).filter((name) => statSync(join(root, name)).isFile())
  return new Map(await Promise.all(names.map(async (name) => /** @type {const} */ ([`/${name.replaceAll('\\', '/')}`, await compressed(join(root, name))]))))
}

/** @param {string} path @returns {Promise<File>} */
async function compressed(path) {
  const plain = readFileSync(path)
  const type = typeOf(path)
  if (!isText(path)) return { type, plain, br: plain, gzip: plain, isCompressed: false }
  const hash = createHash('sha256').update(plain).digest('hex')
  if (!known.has(hash)) known.set(hash, both(plain))
  return { type, plain, ...(await /** @type {Promise<{ br: Buffer, gzip: Buffer }>} */ (known.get(hash))), isCompressed: true }
}

/** @param {Buffer} plain */
async function both(plain) {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
    promisify(gzip)(plain, { level: 9 }),
  ])
  return { br, gzip: gz }
}
