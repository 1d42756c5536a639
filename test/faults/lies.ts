import { existsSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { typeOf } from '../../src/commands/serve/types.mjs'

/** How a server answers in place of a file. */
export type Lie = (response: ServerResponse, file: { bytes: Buffer; type: string }) => void

const LOGIN = '<!doctype html><html lang="de"><title>Anmelden</title><h1>Bitte melden Sie sich an</h1></html>'
const status = (code: number, cacheControl: string): Lie => (response) => void response.writeHead(code, { 'content-type': 'text/html', 'cache-control': cacheControl }).end(`<h1>${code}</h1>`)
const sends = (response: ServerResponse, type: string, bytes: Buffer, length = bytes.length) => response.writeHead(200, { 'content-type': type, 'content-length': length, 'cache-control': 'no-cache' })

/** Some bytes with one of them changed, in their middle. */
export function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  const middle = copy.length >> 1
  copy[middle] = copy[middle]! ^ 1
  return copy
}

/** By the name that stands in the table. */
export const LIES = {
  'status 500': status(500, 'no-store'),
  'status 404': status(404, 'no-store'),
  '404 that may be kept for a year': status(404, 'public, max-age=31536000, immutable'),
  'HTML with status 200': (response) => void sends(response, 'text/html', Buffer.from(LOGIN)).end(LOGIN),
  'an answer that is cut off': (response, { bytes, type }) => {
    sends(response, type, bytes).write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
  },
  'half a file that claims to be whole': (response, { bytes, type }) => {
    const half = bytes.subarray(0, bytes.length >> 1)
    sends(response, type, half).end(half)
  },
  'one flipped byte': (response, { bytes, type }) => void sends(response, type, bytes).end(flipped(bytes)),
  'a connection that is reset': (response) => void response.socket?.resetAndDestroy(),
  'no answer at all': () => undefined,
  'an answer that comes late': (response, { bytes, type }) => void setTimeout(() => sends(response, type, bytes).end(bytes), 4000),
} satisfies Record<string, Lie>

export type LieName = keyof typeof LIES

/** The file that lies at an address, as an honest server would send it. */
export function fileAt(root: string, path: string): { bytes: Buffer; type: string } {
  const file = join(root, path === '' || path.endsWith('/') ? `${path}index.html` : path)
  return { bytes: existsSync(file) ? readFileSync(file) : Buffer.alloc(0), type: typeOf(file) }
}
