import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../../src/commands/serve/serve.mjs'

const page = `<!doctype html><title>Start</title>${'<p>Sie können wählen.</p>'.repeat(40)}`
const files: Record<string, string> = {
  '_headers.json': JSON.stringify({ 'content-security-policy': "default-src 'self'", 'x-content-type-options': 'nosniff' }),
  'index.html': page,
  '404.html': '<title>Nicht gefunden</title>',
  'zuverdienst/index.html': page,
  'sw.js': 'self.skip',
  'app.webmanifest': '{}',
  'clips/a.mp3': '0123456789',
  'assets/page-Dk3_x9Qa.js': 'export {}',
  'assets/page-3f9a01bc.css': 'p {}',
  'assets/icon-1024x768.png': 'png',
  'assets/werkstatt.svg': '<svg/>',
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }
let folder: string
let top: Served
let below: Served

beforeAll(async () => {
  folder = siteOf(files)
  top = await serve({ root: folder })
  below = await serve({ root: folder, base: '/kiosk/' })
})

afterAll(async () => {
  await Promise.all([top.close(), below.close()])
  rmSync(folder, { recursive: true })
})

/** Asks with the path just as given, where fetch would tidy it up first. */
function get(path: string, headers: Record<string, string> = {}, { method = 'GET', from = top } = {}): Promise<Answer> {
  const { hostname, port } = new URL(from.url)
  return new Promise((resolve, reject) => {
    const request = ask({ hostname, port, path, method, headers, agent: false }, async (response) => {
      const body = Buffer.concat(await response.toArray())
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
    })
    request.on('error', reject).end()
  })
}

describe('addresses', () => {
  it.each([
    ['/', 200],
    ['/zuverdienst/', 200],
    ['/zuverdienst/index.html', 200],
    ['/zuverdienst/?von=start', 200],
    ['/404.html', 200],
    ['/zuverdienst', 308],
    ['/gibt-es-nicht', 404],
    ['/gibt-es-nicht/', 404],
    ['/sw.js/', 404],
    ['/assets', 404],
    ['/_headers.json', 404],
    ['/_HEADERS.json', 404],
    ['/%5fheaders.json', 404],
    [`/${'a'.repeat(5000)}`, 404],
  ])('answers %s with %i', async (path, status) => expect((await get(path)).status).toBe(status))

  it('sends a page without its slash on, with the query', async () => {
    expect((await get('/zuverdienst?von=start')).headers.location).toBe('/zuverdienst/?von=start')
  })

  it('answers what is not there with the page for that', async () => {
    const { body, headers } = await get('/weg/')
    expect(String(body)).toContain('Nicht gefunden')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
  })

  it.each(['/../serve.test.ts', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/..\\x', '//zuverdienst', '/a/../sw.js', '/%00', '/%', '/zuverdienst/..'])(
    'gives nothing for %s',
    async (path) => expect((await get(path)).status).toBe(404),
  )

  it('takes only GET and HEAD', async () => {
    const { status, headers } = await get('/', {}, { method: 'POST' })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('a base path', () => {
  it.each([
    ['/kiosk/', 200],
    ['/kiosk/zuverdienst/', 200],
    ['/kiosk', 308],
    ['/', 404],
    ['/zuverdienst/', 404],
    ['/kioskzuverdienst/', 404],
  ])('answers %s with %i', async (path, status) => expect((await get(path, {}, { from: below })).status).toBe(status))

  it('stays in the address of a redirect', async () => {
    expect((await get('/kiosk/zuverdienst', {}, { from: below })).headers.location).toBe('/kiosk/zuverdienst/')
    expect(below.url).toMatch(/^http:\/\/localhost:\d+\/kiosk\/$/)
  })
})

describe('headers', () => {
  it.each(['/', '/sw.js', '/zuverdienst', '/weg', '/assets/werkstatt.svg'])('come from the build with %s', async (path) => {
    const { headers } = await get(path)
    expect(headers).toMatchObject({ 'content-security-policy': "default-src 'self'", 'x-content-type-options': 'nosniff' })
  })

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/assets/werkstatt.svg', 'image/svg+xml; charset=utf-8'],
    ['/clips/a.mp3', 'audio/mpeg'],
  ])('name the type of %s', async (path, type) => expect((await get(path)).headers['content-type']).toBe(type))

  it.each([
    ['/', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/app.webmanifest', 'no-cache'],
    ['/assets/werkstatt.svg', 'no-cache'],
    ['/assets/icon-1024x768.png', 'no-cache'],
    ['/assets/page-Dk3_x9Qa.js', 'public, max-age=31536000, immutable'],
    ['/assets/page-3f9a01bc.css', 'public, max-age=31536000, immutable'],
    ['/weg', 'no-cache'],
  ])('say how long %s may be kept', async (path, rule) => expect((await get(path)).headers['cache-control']).toBe(rule))

  it.each([['nothing', undefined], ['no JSON', '{'], ['a list', '[]'], ['a number', '{"x-a": 1}']])('are asked for: %s is refused', async (_, text) => {
    const { '_headers.json': _left, ...rest } = files
    const site = siteOf(text === undefined ? rest : { ...rest, '_headers.json': text })
    await expect(serve({ root: site })).rejects.toThrow(/_headers\.json is .*npm run build/)
    rmSync(site, { recursive: true })
  })

  it('follow a new build', async () => {
    const site = siteOf(files)
    const server = await serve({ root: site })
    writeFileSync(join(site, '_headers.json'), '{"x-build":"2"}')
    expect((await get('/', {}, { from: server })).headers['x-build']).toBe('2')
    rmSync(join(site, '_headers.json'))
    expect((await get('/', {}, { from: server })).headers['x-build']).toBe('2')
    await server.close()
    rmSync(site, { recursive: true })
  })
})

describe('asking again', () => {
  it.each(['gzip', 'br', 'identity'])('gives 304 and no body for what is known (%s)', async (encoding) => {
    const { headers } = await get('/', { 'accept-encoding': encoding })
    const again = await get('/', { 'accept-encoding': encoding, 'if-none-match': `"x", W/${headers.etag}` })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
    expect(again.headers['content-security-policy']).toBeDefined()
  })

  it('gives the new content after a change, with a new tag', async () => {
    const { headers } = await get('/sw.js')
    writeFileSync(join(folder, 'sw.js'), 'self.next')
    const again = await get('/sw.js', { 'if-none-match': headers.etag ?? '' })
    expect([again.status, String(again.body)]).toEqual([200, 'self.next'])
  })
})

describe('compression', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ])('takes the best of "%s"', async (accepted, encoding, open) => {
    const { headers, body } = await get('/', { 'accept-encoding': accepted })
    expect([headers['content-encoding'], headers.vary, headers['content-length']]).toEqual([encoding, 'accept-encoding', String(body.length)])
    expect(body.length).toBeLessThan(page.length / 4)
    expect(String(open(body))).toBe(page)
  })

  it('leaves sound, tiny files and plain requests alone', async () => {
    for (const path of ['/clips/a.mp3', '/sw.js']) expect((await get(path, { 'accept-encoding': 'br' })).headers).not.toHaveProperty('content-encoding')
    expect(String((await get('/')).body)).toBe(page)
  })

  it('tells the length with HEAD, without the body', async () => {
    const { headers, body } = await get('/', {}, { method: 'HEAD' })
    expect([headers['content-length'], body.length]).toEqual([String(Buffer.byteLength(page)), 0])
  })
})

describe('ranges', () => {
  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=4-1', 200, '0123456789', undefined],
    ['seconds=1-2', 200, '0123456789', undefined],
  ])('%s gives %i', async (range, status, body, part) => {
    const answer = await get('/clips/a.mp3', { range })
    expect([answer.status, String(answer.body), answer.headers['content-range']]).toEqual([status, body, part])
  })

  it('gives all where the content has changed', async () => {
    expect((await get('/clips/a.mp3', { range: 'bytes=0-3', 'if-range': '"old"' })).status).toBe(200)
  })
})

describe('a server in a test', () => {
  it('counts', async () => {
    const server = await serve({ root: folder })
    await get('/clips/a.mp3', {}, { from: server })
    await get('/weg', {}, { from: server })
    expect(server.stats).toMatchObject({ requests: 2, notFound: 1, bytes: 10 + (files['404.html']?.length ?? 0) })
    await server.close()
  })

  it('lets a test answer in its place', async () => {
    const server = await serve({ root: folder, onRequest: (request, response) => request.url === '/sw.js' && Boolean(response.writeHead(503).end()) })
    expect((await get('/sw.js', {}, { from: server })).status).toBe(503)
    expect((await get('/', {}, { from: server })).status).toBe(200)
    await server.close()
  })

  it('says in both languages that a port is in use', async () => {
    const port = Number(new URL(top.url).port)
    await expect(serve({ root: folder, port })).rejects.toThrow(`Der Port ${port} ist schon belegt, bitte einen anderen nehmen / Port ${port} is in use`)
  })

  it('stops at once, with a connection still open', async () => {
    const server = await serve({ root: folder, onRequest: () => true })
    const open = get('/', {}, { from: server })
    open.catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, 50))
    await server.close()
    await expect(open).rejects.toThrow()
    await expect(get('/', {}, { from: server })).rejects.toThrow('ECONNREFUSED')
  })
})

function siteOf(content: Record<string, string>) {
  const site = mkdtempSync(join(tmpdir(), 'kiosk-serve-'))
  for (const [name, text] of Object.entries(content)) {
    mkdirSync(dirname(join(site, name)), { recursive: true })
    writeFileSync(join(site, name), text)
  }
  return site
}
