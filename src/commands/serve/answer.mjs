import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cacheRule } from './caching.mjs'
import { encode, encodingFor } from './encoding.mjs'
import { find } from './find.mjs'
import { rangeOf } from './range.mjs'
import { typeOf } from './types.mjs'

/**
 * @typedef {import('./serve.mjs').Request} Request
 * @typedef {import('./serve.mjs').Response} Response
 * @typedef {{ root: string, base: string, headers: Record<string, string>, stats: import('./serve.mjs').Stats }} Site
 * @typedef {Record<string, string | number>} Headers
 */

/** @param {Site} site @param {Request} request @param {Response} response */
export async function answer(site, request, response) {
  const send = sender(site, request, response)
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { allow: 'GET, HEAD' })
  const found = find(site.root, site.base, request.url ?? '/')
  if (!found) return sendNotFound(site, send)
  if ('location' in found) return send(308, { location: found.location })
  return sendFile(site, found.file, request, send)
}

/** @typedef {(status: number, headers: Headers, body?: Buffer) => void} Send */

/** @param {Site} site @param {Request} request @param {Response} response @returns {Send} */
const sender = (site, request, response) => (status, headers, body) => {
  const length = body || status !== 304 ? { 'content-length': body?.length ?? 0 } : {}
  response.writeHead(status, { ...site.headers, 'cache-control': 'no-cache', ...headers, ...length })
  const sent = request.method === 'HEAD' ? undefined : body
  site.stats.bytes += sent?.length ?? 0
  response.end(sent)
}

/** @param {Site} site @param {Send} send */
function sendNotFound(site, send) {
  site.stats.notFound++
  const page = join(site.root, '404.html')
  send(404, { 'content-type': typeOf(page) }, existsSync(page) ? readFileSync(page) : Buffer.from('404\n'))
}

/** @param {Site} site @param {string} file @param {Request} request @param {Send} send */
async function sendFile(site, file, request, send) {
  const content = readFileSync(file)
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 27)
  const range = rangeOf(request.headers, content.length, `"${hash}"`)
  const encoding = range ? undefined : encodingFor(file, content, request.headers['accept-encoding'])
  const tag = encoding ? `"${hash}-${encoding}"` : `"${hash}"`
  const headers = { 'content-type': typeOf(file), 'cache-control': cacheRule(relative(site.root, file)), etag: tag, vary: 'accept-encoding', 'accept-ranges': 'bytes' }
  if (isKnown(request.headers['if-none-match'], tag)) return send(304, headers)
  if (range === 'outside') return send(416, { ...headers, 'content-range': `bytes */${content.length}` })
  if (range) return send(206, { ...headers, 'content-range': `bytes ${range.from}-${range.to}/${content.length}` }, content.subarray(range.from, range.to + 1))
  if (encoding) return send(200, { ...headers, 'content-encoding': encoding }, await encode(content, encoding, `${file} ${hash}`))
  return send(200, headers, content)
}

/** @param {string | undefined} known @param {string} tag */
const isKnown = (known, tag) => known?.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')))
