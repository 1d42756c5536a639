import type { IncomingMessage } from 'node:http'

const HERE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * Whether a request comes from a page of this server on this machine: the editor writes files, and no other page, no other device
 * and no name that somebody else leads here may have it do so.
 */
export function isOurs({ socket, headers, method }: Pick<IncomingMessage, 'headers' | 'method'> & { socket: { remoteAddress?: string | undefined } }): boolean {
  const { host = '', origin } = headers
  const isHere = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '') && HERE.test(host)
  const isSame = origin === undefined || origin === `http://${host}` || origin === `https://${host}`
  const site = headers['sec-fetch-site']
  const isAsked = site === undefined || site === 'same-origin' || site === 'none'
  const changes = method !== 'GET' && method !== 'HEAD'
  return isHere && isSame && isAsked && (!changes || (headers['content-type'] ?? '').startsWith('application/json'))
}
