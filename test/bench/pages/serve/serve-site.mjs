import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { HEADERS_FILE } from '../../../../src/commands/serve/headers.mjs'
import { compressedSite } from './compressed.mjs'

/**
 * @typedef {import('./compressed.mjs').File} File
 * @typedef {{ bytes: number, requests: number }} Stats bodies as sent
 * @typedef {{ url: string, stats: Stats, fileAt: (address: string) => File | undefined, close: () => Promise<void> }} Served
 *   `url` ends in a slash
 */

/**
 * Serves a built site over HTTP/1.1, as brotli where the browser takes it. The same for all sites; ours brings its security headers.
 * @param {string} root
 * @param {(bytes: number) => Promise<void>} [wait] see `slowLine`
 * @param {number} [port] none: any that is free
 * @returns {Promise<Served>}
 */
export async function serveSite(root, wait = async () => {}, port = 0) {
  const files = await compressedSite(root)
  const headers = headersIn(root)
  const stats = { bytes: 0, requests: 0 }
  const server = createServer(async (request, response) => {
    const found = find(files, pathOf(request.url ?? '/'))
    if (typeof found === 'string') return response.writeHead(301, { location: found }).end()
    if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('404\n')
    const encoding = encodingFor(found, String(request.headers['accept-encoding'] ?? ''))
    const body = found[encoding]
    await wait(body.length)
    stats.requests++
    stats.bytes += body.length
    response.writeHead(200, { ...headers, 'content-type': found.type, 'content-length': body.length, 'cache-control': 'no-cache', vary: 'accept-encoding', ...(encoding !== 'plain' && { 'content-encoding': encoding }) }).end(body)
  })
  await /** @type {Promise<void>} */ (new Promise((resolve) => server.listen(port, 'localhost', resolve)))
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { url: `http://localhost:${address.port}/`, stats, fileAt: (address) => fileAt(files, address), close: () => close(server) }
}

/** @param {string} address */
const pathOf = (address) => decodeURIComponent(address.replace(/[?#].*$/, ''))

/** A file, or the address at which it is. @param {Map<string, File>} files @param {string} path */
const find = (files, path) => files.get(path.endsWith('/') ? `${path}index.html` : path) ?? files.get(`${path}.html`) ?? (files.has(`${path}/index.html`) ? `${path}/` : undefined)

/** @param {Map<string, File>} files @param {string} address */
function fileAt(files, address) {
  const found = find(files, pathOf(new URL(address).pathname))
  return typeof found === 'string' ? undefined : found
}

/** @param {File} file @param {string} accepted @returns {'br' | 'gzip' | 'plain'} */
const encodingFor = ({ isCompressed }, accepted) => (!isCompressed ? 'plain' : /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'plain')

/** @param {string} root @returns {Record<string, string>} */
const headersIn = (root) => (existsSync(join(root, HEADERS_FILE)) ? JSON.parse(readFileSync(join(root, HEADERS_FILE), 'utf8')) : {})

/** @param {import('node:http').Server} server @returns {Promise<void>} */
const close = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
