import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { ask, type Answer } from './ask.ts'
import { HASHED, SOUND } from './releases.ts'

const TEXT: Record<string, string> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain',
}
const TYPES: Record<string, string> = {
  ...Object.fromEntries(Object.entries(TEXT).map(([end, type]) => [end, `${type}; charset=utf-8`])),
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.woff2': 'font/woff2', '.mp3': 'audio/mpeg',
}
const FOR_GOOD = 'public, max-age=31536000, immutable'

export interface Served {
  origin: string
  /** The build that is served, and where it lies on its server. */
  dist: string
  base: string
}

/** What every server must do, `npm start` too: one list, so that they can't drift apart. @param served is asked when a test runs */
export function expectations(served: () => Served): void {
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => ask(served().origin, served().base + path, headers, method)
  const file = (name: string) => readFileSync(join(served().dist, name))
  const wears = ({ status, headers }: Answer, caching: string, of: string) => {
    const wanted = JSON.parse(file('_headers.json').toString()) as Record<string, string>
    expect(Object.keys(wanted).length).toBeGreaterThan(5)
    // nginx says each header of a 416 twice; a policy that is there twice is the same policy.
    const once = (name: string, value: string) => (status === 416 && headers[name.toLowerCase()] === `${value}, ${value}` ? value : headers[name.toLowerCase()])
    for (const [name, value] of Object.entries({ ...wanted, 'Cache-Control': caching })) expect(once(name, value), `${of}: ${name}`).toBe(value)
    expect(headers['set-cookie'], of).toBeUndefined()
    expect(headers['server'] ?? '', `${of} names no version`).not.toMatch(/\d/)
  }
  const isOurNotFound = (answer: Answer, of: string) => {
    expect(answer.status, of).toBe(404)
    expect(answer.body.equals(file('404.html')), `${of}: our page`).toBe(true)
    expect(answer.headers['content-type'], of).toBe(TYPES['.html'])
    wears(answer, 'no-cache', of)
  }

  it('gives every file of the build, with its type, its caching and all headers', async () => {
    const names = filesIn(served().dist)
    expect(names.length).toBeGreaterThan(100)
    for (const name of names) {
      const answer = await get(name.replace(/(^|\/)index\.html$/, '$1'))
      expect(answer.status, name).toBe(200)
      expect(answer.body.equals(file(name)), name).toBe(true)
      expect(answer.headers['content-type'], name).toBe(TYPES[extname(name)])
      wears(answer, name === HASHED ? FOR_GOOD : 'no-cache', name)
    }
  })

  it('compresses what is text, and nothing else', async () => {
    for (const name of oneOfEach(served().dist)) {
      const answer = await get(name, { 'accept-encoding': 'gzip' })
      const isText = extname(name) in TEXT
      expect(answer.headers['content-encoding'], name).toBe(isText ? 'gzip' : undefined)
      expect((isText ? gunzipSync(answer.body) : answer.body).equals(file(name)), name).toBe(true)
      if (isText) expect(answer.headers['vary'], name).toMatch(/accept-encoding/i)
      wears(answer, name === HASHED ? FOR_GOOD : 'no-cache', name)
    }
  })

  it('says with 304 that nothing has changed', async () => {
    for (const encoding of ['identity', 'gzip'])
      for (const name of ['', 'sw.js', SOUND, HASHED]) {
        const asked = { 'accept-encoding': encoding }
        const { headers } = await get(name, asked)
        const again = await get(name, { ...asked, 'if-none-match': headers.etag! })
        expect([again.status, again.body.length], name).toEqual([304, 0])
        wears(again, name === HASHED ? FOR_GOOD : 'no-cache', name)
        expect((await get(name, { ...asked, 'if-none-match': '"of-another-release"' })).status, name).toBe(200)
      }
  })

  it.each([
    ['bytes=0-99', 0, 100], ['bytes=39900-', 39_900, 40_000], ['bytes=-50', 39_950, 40_000], ['bytes=100-99999', 100, 40_000],
  ])('gives the part %s of a sound', async (range, from, to) => {
    const answer = await get(SOUND, { range, 'accept-encoding': 'gzip' })
    expect(answer.status).toBe(206)
    expect(answer.headers['content-range']).toBe(`bytes ${from}-${to - 1}/40000`)
    expect(answer.body.equals(file(SOUND).subarray(from, to))).toBe(true)
    wears(answer, 'no-cache', range)
  })

  it('gives no part that is not there, and the whole where the sound has changed since', async () => {
    const outside = await get(SOUND, { range: 'bytes=50000-' })
    expect([outside.status, outside.headers['content-range']]).toEqual([416, 'bytes */40000'])
    wears(outside, 'no-cache', 'outside')
    const changed = await get(SOUND, { range: 'bytes=0-99', 'if-range': '"of-another-release"' })
    expect([changed.status, changed.body.length]).toEqual([200, 40_000])
    expect((await get(SOUND)).headers['accept-ranges']).toBe('bytes')
  })

  it('sends a page without its slash on, with the query', async () => {
    for (const [path, to] of [['angebote', 'angebote/'], ['alltag/rechte?von=start', 'alltag/rechte/?von=start']] as const) {
      const answer = await get(path)
      expect([301, 308], path).toContain(answer.status)
      expect(answer.headers.location, path).toBe(served().base + to)
      wears(answer, 'no-cache', path)
    }
  })

  it('answers what is not there with our own page', async () => {
    const paths = ['gibt-es-nicht', 'gibt-es-nicht/', 'angebote/gibt-es-nicht.js', 'assets/gibt-es-nicht-Dk3_x9Qa.js', 'icons', 'icons/', 'assets/', 'sw.js/', 'ANGEBOTE/', 'gibt-es-nicht.html']
    for (const path of paths) isOurNotFound(await get(path), path)
    for (const path of paths) isOurNotFound(await get(path, { range: 'bytes=0-9', 'if-none-match': '*' }), `${path}, with conditions`)
  })

  it('knows only its own folder of a host', async () => {
    const { origin, base } = served()
    if (base === '/') return isOurNotFound(await ask(origin, '/kiosk/'), '/kiosk/')
    for (const path of ['/', '/angebote/', '/app.js', `${base.slice(0, -1)}x/`]) isOurNotFound(await ask(origin, path), path)
    const bare = await ask(origin, base.slice(0, -1))
    expect([bare.status === 301 || bare.status === 308, bare.headers.location]).toEqual([true, base])
  })

  it('hands out nothing that the build tells servers', async () => {
    const told = readdirSync(served().dist).filter((name) => name.startsWith('_'))
    expect(told).toEqual(['_base', '_caddy.conf', '_headers', '_headers.json', '_nginx.conf'])
    for (const name of told) for (const path of [name, name.replace('_', '%5f'), name.replace('_', '%5F')]) isOurNotFound(await get(path), path)
  })

  it.each(['../../../etc/passwd', '..%2f..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/%2e%2e/etc/passwd', '..\\..\\x', '%00', '..%2f_base', '.%2f_headers.json'])('gives nothing for %s', async (path) => {
    const answer = await get(path)
    expect([400, 404]).toContain(answer.status)
    expect(/^root:|"X-Content-Type-Options"/m.test(answer.body.toString())).toBe(false)
  })

  it.each(['/anderswo.example/..%2fangebote', '%5canderswo.example/..%2fangebote', '/anderswo.example/%2e%2e/angebote', '/anderswo.example/..%2fangebote?x'])('sends nobody to another host by %s', async (path) => {
    const { status, headers } = await get(path)
    expect([200, 301, 308, 400, 404]).toContain(status)
    expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/)
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    for (const path of ['', 'sw.js', HASHED, 'gibt-es-nicht/']) {
      const answer = await get(path, {}, method)
      expect([answer.status, answer.headers.allow], path).toEqual([405, 'GET, HEAD'])
      wears(answer, 'no-cache', path)
    }
  })

  it('answers HEAD as GET, without the body', async () => {
    for (const name of ['', 'app.js', SOUND, 'gibt-es-nicht/']) {
      const [head, whole] = [await get(name, {}, 'HEAD'), await get(name)]
      expect([head.status, head.body.length, head.headers['content-length']], name).toEqual([whole.status, 0, whole.headers['content-length']])
      wears(head, 'no-cache', name)
    }
  })
}

/** All files that may be asked for. */
const filesIn = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('_') && statSync(join(dist, name)).isFile())

/** One file of each kind, and those with rules of their own; each long enough to be worth it. */
function oneOfEach(dist: string): string[] {
  const ends = new Map(filesIn(dist).filter((name) => statSync(join(dist, name)).size > 1000).map((name) => [extname(name), name]))
  return [...ends.values(), 'sw.js', SOUND, HASHED].map((name) => name.replace(/(^|\/)index\.html$/, '$1')).filter((name) => name && !name.endsWith('/')).concat('404.html', 'manifest.webmanifest')
}
