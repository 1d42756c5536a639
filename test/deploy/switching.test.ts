import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuiltForTests } from '../../src/commands/build.mjs'
import { ask } from './ask.ts'
import { nextVersion } from './next-version.ts'
import { isMissing } from './program.ts'
import { HASHED, releasesIn, SOUND, textOf, wholeBuild, type Releases } from './releases.ts'
import { startServer, type Name, type Server } from './servers.ts'
import { device, read, workerList, type Release, type Seen } from './visitor.ts'

const LONG = 'ton/de-simple/0long00000.mp3'
const GONE = { page: 'nur-zuerst/', sound: 'ton/de-simple/0only00000.mp3' }
const SWITCHES = 8

const one = wholeBuild(await ensureBuiltForTests())
put(one.dist, LONG, Buffer.alloc(12_000_000, 'eins'))
const two = nextVersion(one.dist)
writeFileSync(join(two, LONG), Buffer.alloc(12_000_000, 'zwei'))
put(one.dist, `${GONE.page}index.html`, '<title>Das gibt es nicht mehr</title>')
put(one.dist, GONE.sound, 'ein Satz')
rmSync(join(two, HASHED))
afterAll(() => (one.remove(), rmSync(two, { recursive: true })))

function put(dist: string, name: string, content: string | Buffer): void {
  mkdirSync(join(dist, name, '..'), { recursive: true })
  writeFileSync(join(dist, name), content)
}

const sum = (seen: readonly Seen[], what: 'pages' | 'mixed' | 'unseen' | 'again') => seen.reduce((all, each) => all + each[what], 0)

const releaseOf = (name: string, dist: string): Release => ({
  name,
  policy: (JSON.parse(textOf(dist, '_headers.json')) as Record<string, string>)['Content-Security-Policy']!,
  files: new Map(readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(dist, file)).isFile()).map((file) => [file.replace(/(^|\/)index\.html$/, '$1'), createHash('sha256').update(readFileSync(join(dist, file))).digest('base64')])),
})

for (const name of ['nginx', 'caddy'] as const satisfies readonly Name[])
  describe.skipIf(await isMissing(name))(`${name} while a release changes`, () => {
    let releases: Releases
    let server: Server
    const to = async (dist: string) => expect(await releases.release(dist)).toMatchObject({ code: 0 })
    const back = async () => expect(await releases.back()).toMatchObject({ code: 0 })
    /** The server reads anew in its own time: for a moment its old processes answer beside the new ones. */
    const shows = async (dist: string) => {
      const text = textOf(dist, 'app.js')
      for (let inARow = 0, tries = 0; inARow < 10; tries++) {
        if (tries > 400) throw new Error('The server does not come to rest.')
        inARow = (await ask(server.origin, '/app.js')).body.toString() === text ? inARow + 1 : 0
        await pause(25)
      }
    }

    beforeAll(async () => {
      releases = releasesIn()
      await to(one.dist)
      server = await startServer(name, releases.folder)
      releases.reload = server.reload
    })
    afterAll(async () => {
      await server?.close()
      releases.remove()
    })

    it('ends what it has begun with the release with which it began', async () => {
      const begun = await new Promise<Buffer>((resolve, reject) => {
        get(`${server.origin}/${LONG}`, { agent: false }, async (response) => {
          response.once('readable', () => void 0)
          await to(two).then(() => shows(two)).catch(reject)
          resolve(Buffer.concat(await response.toArray()))
        }).on('error', reject)
      })
      expect(begun.equals(readFileSync(join(one.dist, LONG)))).toBe(true)
      expect((await ask(server.origin, `/${LONG}`)).body.equals(readFileSync(join(two, LONG)))).toBe(true)
    })

    it('gives open pages what they may still ask for, but no page that was taken out', async () => {
      const old = await ask(server.origin, `/${HASHED}`)
      expect([old.status, old.body.toString(), old.headers['cache-control']]).toEqual([200, textOf(one.dist, HASHED), 'public, max-age=31536000, immutable'])
      expect((await ask(server.origin, `/${GONE.sound}`, { range: 'bytes=0-2' })).body.toString()).toBe('ein')
      for (const path of [GONE.page, `${GONE.page}index.html`, GONE.page.slice(0, -1)]) expect((await ask(server.origin, `/${path}`)).status, path).toBe(404)
    })

    it('never takes a file for that of another release, even with the same length', async () => {
      const now = await ask(server.origin, `/${LONG}`, { range: 'bytes=0-3' })
      await back()
      await shows(one.dist)
      const then = await ask(server.origin, `/${LONG}`, { range: 'bytes=0-3' })
      expect([now.body.toString(), then.body.toString()]).toEqual(['zwei', 'eins'])
      expect((await ask(server.origin, `/${LONG}`, { 'if-none-match': now.headers.etag! })).status).toBe(200)
      expect((await ask(server.origin, `/${LONG}`, { range: 'bytes=0-3', 'if-range': now.headers.etag! })).status).toBe(200)
      expect((await ask(server.origin, `/${SOUND}`)).headers.etag).not.toBe(now.headers.etag)
    })

    it('gives each answer from one release, and no device a mixture', async () => {
      const [first, second] = [releaseOf('one', one.dist), releaseOf('two', two)]
      const known = [one.dist, two].map((dist) => JSON.stringify(workerList(textOf(dist, 'sw.js'))))
      let over = false
      const paths = ['', 'angebote/', 'rechte/', 'wegweiser/was-passt/', 'alltag/', 'suche/']
      const readers = [0, 1].map((index) => read(server.origin, paths.slice(index), [first, second], () => over))
      const install = device(server.origin)
      const installing = async () => {
        const taken: (string | null)[] = []
        while (!over) taken.push(await install())
        return taken
      }
      const switching = async () => {
        for (let times = 0; times < SWITCHES; times++) await pause(60).then(back)
      }
      const [taken, seen] = await Promise.all([installing(), Promise.all(readers), switching().finally(() => (over = true))])
      console.log(`${name}: ${SWITCHES} switches, ${sum(seen, 'pages')} pages, ${sum(seen, 'mixed')} with a script of the other release, ${sum(seen, 'unseen')} of them without knowing it, ${sum(seen, 'again')} asked again; ${taken.length} installs, ${taken.filter((each) => each === null).length} refused`)
      expect(seen.flatMap(({ faults }) => faults)).toEqual([])
      // The others are loaded anew: test/browser/one-release.test.ts.
      expect(sum(seen, 'unseen')).toBe(0)
      expect([...new Set(seen.flatMap(({ releases: from }) => Object.keys(from)))].sort()).toEqual(['one', 'two'])
      expect(taken.length).toBeGreaterThan(0)
      for (const each of taken) expect([null, ...known]).toContain(each)
      // When it is quiet again, the next try brings all of it. An even number of changes leads back to where it began.
      await shows(one.dist)
      expect(await install()).toBe(known[0])
    })

    it('writes down nobody who reads', async () => {
      await ask(server.origin, '/schutz/?ich')
      await ask(server.origin, '/gibt-es-nicht-und-wird-nicht-notiert/')
      expect(server.logs()).not.toMatch(/schutz|notiert|angebote|127\.0\.0\.1:\d+.*GET/)
    })

    it('keeps the old release when its configuration would be faulty', async () => {
      const before = (await ask(server.origin, '/')).headers['content-security-policy']
      const faulty = nextVersion(one.dist)
      for (const file of ['_nginx.conf', '_caddy.conf']) appendFileSync(join(faulty, file), 'kein_befehl {\n')
      expect((await releases.release(faulty)).code).toBe(1)
      expect((await ask(server.origin, '/')).headers['content-security-policy']).toBe(before)
      rmSync(faulty, { recursive: true })
    })
  })
