import { createServer as createRaw, type Socket } from 'node:net'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askWithin } from '../../../src/commands/stale/ask.ts'
import { linksIn } from '../../../src/commands/stale/links.ts'
import { tryLinks } from '../../../src/commands/stale/try-links.ts'
import { catalogue, loaded } from '../../content/shipped.ts'

/** A server that answers each path with its number; it remembers who asked, and how many at once. */
let server: Server
let url: string
const asked: IncomingMessage[] = []
let [now, most] = [0, 0]

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request)
    most = Math.max(most, ++now)
    const [, path = '', rest] = request.url!.split('/')
    const status = path === 'no-head' ? (request.method === 'HEAD' ? 405 : 200) : Number(path)
    if (path === 'never') return
    setTimeout(() => {
      now--
      response.writeHead(status, status < 400 && status >= 300 && rest !== 'nowhere' ? { location: '/200' } : {}).end(request.method === 'HEAD' ? undefined : 'x'.repeat(100_000))
    }, 10)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const ask = (path: string) => askWithin(`${url}/${path}`, 400)

describe('an answer of a server', () => {
  it.each([
    ['200', true, 'Die Seite ist da.'], ['no-head', true, 'Die Seite ist da.'], ['301', true, /^Die Seite leitet weiter nach http:\/\/127\.0\.0\.1:\d+\/200$/], ['302/nowhere', true, /sagt aber nicht wohin/],
    ['403', false, /lässt Programme nicht hinein.*\(403\)/], ['404', false, 'Die Seite gibt es nicht mehr. (404)'], ['410', false, /gibt es nicht mehr/],
    ['418', false, /ungewöhnliche Antwort.*\(418\)/], ['429', false, /nicht so oft/], ['500', false, /hat gerade ein Problem.*\(500\)/], ['599', false, /hat gerade ein Problem/],
    ['never', false, 'Der Server antwortet nicht rechtzeitig.'],
  ])('%s is good: %s, and told in German', async (path, good, says) => {
    const answer = await ask(path)
    expect(answer.good).toBe(good)
    expect(answer.says).toMatch(says)
  })

  it('names the project to the server, and asks only for the head where that is enough', async () => {
    asked.length = 0
    await ask('200')
    expect(asked.map(({ method }) => method)).toEqual(['HEAD'])
    expect(asked[0]!.headers['user-agent']).toMatch(/^meine-arbeit-meine-wahl/)
  })

  let closed = 0
  const raw = async (answer: (socket: Socket) => void): Promise<string> => {
    const odd = createRaw((socket) => void socket.on('error', () => {}).once('data', () => answer(socket)))
    await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve))
    const { port } = odd.address() as AddressInfo
    const { says, good } = await askWithin(`http://127.0.0.1:${port}/`, 400)
    await new Promise((resolve) => odd.close(resolve))
    closed = port
    expect(good).toBe(false)
    return says
  }

  it('that is none is told too', async () => {
    expect(await raw((socket) => socket.end('Guten Tag\r\n\r\n'))).toBe('Die Antwort vom Server ist unverständlich.')
    expect(await raw((socket) => socket.destroy())).toBe('Der Server bricht die Verbindung ab.')
    expect((await askWithin(`http://127.0.0.1:${closed}/`, 400)).says).toBe('Der Server ist nicht zu erreichen.')
    expect((await askWithin('https://gibt-es-nicht.invalid/', 3000)).says).toMatch(/^Den Namen vom Server kennt das Netz nicht|^Der Server/)
  })
})

describe('a run', () => {
  const link = (path: string) => ({ url: `${url}/${path}`, from: ['x'] })

  it('asks a host one thing at a time, tells each answer at once, and stops where the host is busy', async () => {
    const done: string[] = []
    most = now = 0
    await tryLinks([link('200/a'), link('404'), link('200/b'), link('429'), link('200/c')], { ask: (each) => askWithin(each, 400), on: '2026-11-22', pause: 1, tell: () => {}, done: (each, answer) => void done.push(`${each.slice(url.length)} ${answer.on} ${answer.good}`) })
    expect(most).toBe(1)
    expect(done).toEqual(['/200/a 2026-11-22 true', '/404 2026-11-22 false', '/200/b 2026-11-22 true', '/429 2026-11-22 false'])
  })

  it('knows each address of the content once, and who names it', () => {
    const links = linksIn(loaded.toCheck, catalogue.sources)
    expect(links.length).toBeGreaterThan(100)
    expect(new Set(links.map(({ url: each }) => each)).size).toBe(links.length)
    expect(links.every(({ url: each, from }) => each.startsWith('https://') && !each.includes('#') && from.length > 0)).toBe(true)
  })
})
