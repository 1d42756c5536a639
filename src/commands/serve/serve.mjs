import { createServer } from 'node:http'
import { answer } from './answer.mjs'
import { headersOf } from './headers.mjs'
import { busyPort } from '../ground/settings.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(request: Request, response: Response) => unknown} OnRequest
 *   sees each request first; where it returns true (or a promise of it) it has answered itself
 * @typedef {{ requests: number, bytes: number, notFound: number }} Stats
 * @typedef {{ url: string, close: () => Promise<void>, stats: Stats }} Served
 */

/**
 * Serves a built kiosk as a good host would: its headers, clean addresses, compression, caching, real 404s.
 * @param {{ root: string, port?: number, base?: string, onRequest?: OnRequest }} options
 * @returns {Promise<Served>}
 */
export async function serve({ root, port = 0, base = '/', onRequest = () => false }) {
  const headers = headersOf(root)
  /** @type {Stats} */
  const stats = { requests: 0, bytes: 0, notFound: 0 }
  const server = createServer(async (request, response) => {
    stats.requests++
    try {
      if (await onRequest(request, response)) return
      await answer({ root, base, headers: headers(), stats }, request, response)
    } catch (error) {
      fail(response, error)
    }
  })
  await listen(server, port)
  return { url: addressOf(server, base), close: () => close(server), stats }
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<void>} */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => reject(error.code === 'EADDRINUSE' ? new Error(busyPort(port)) : error))
    server.listen(port, 'localhost', () => resolve())
  })

/** @param {import('node:http').Server} server @param {string} base */
const addressOf = (server, base) => `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}${base}`

/**
 * Cuts open connections too: a test that stops the server means now.
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
const close = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** @param {Response} response @param {unknown} error */
function fail(response, error) {
  console.error(error)
  if (response.headersSent) response.destroy()
  else response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('500\n')
}
