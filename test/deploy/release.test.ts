import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { releasesIn, type Releases } from './releases.ts'
import { smallBuild } from './small-build.ts'

const builds = { one: smallBuild('eins'), two: smallBuild('zwei'), below: smallBuild('drei', '/kiosk/') }
afterAll(() => Object.values(builds).forEach((folder) => rmSync(folder, { recursive: true })))

describe('deploy/release.sh', () => {
  let releases: Releases
  beforeEach(() => void (releases = releasesIn()))
  afterEach(() => releases.remove())

  const named = (link: string) => basename(readlinkSync(join(releases.folder, link)))
  const read = (name: string) => readFileSync(join(releases.folder, name), 'utf8')
  const kept = () => readdirSync(join(releases.folder, 'releases')).sort()
  const state = () => ({ current: existsSync(join(releases.folder, 'current')) && named('current'), nginx: existsSync(join(releases.folder, 'nginx.conf')) && read('nginx.conf'), caddy: existsSync(join(releases.folder, 'caddy.conf')) && read('caddy.conf') })

  it('lays a build beside the others, and tells the server of it with its own headers', async () => {
    expect(await releases.release(builds.one)).toMatchObject({ code: 0 })
    const www = join(releases.folder, 'releases', named('current'), 'www')
    expect(readFileSync(join(www, 'app.js'), 'utf8')).toBe("say('eins')")
    expect(read('nginx.conf')).toContain(`root "${www}";\n`)
    expect(read('caddy.conf')).toContain(`root * "${www}"\n`)
    for (const [conf, part] of [['nginx.conf', '_nginx.conf'], ['caddy.conf', '_caddy.conf']] as const) expect(read(conf)).toContain(readFileSync(join(builds.one, part), 'utf8'))
  })

  it('lays a build for a folder of a host into that folder', async () => {
    await releases.release(builds.below)
    const www = join(releases.folder, 'releases', named('current'), 'www')
    expect(readdirSync(www)).toEqual(['kiosk'])
    expect(readFileSync(join(www, 'kiosk/app.js'), 'utf8')).toBe("say('drei')")
    expect(read('nginx.conf')).toContain('error_page 404 /kiosk/404.html;')
  })

  it('gives all files of a release one time, and no two releases the same', async () => {
    await releases.release(builds.one)
    await releases.release(builds.one)
    const times = kept().map((id) => readdirSync(join(releases.folder, 'releases', id, 'www')).map((name) => statSync(join(releases.folder, 'releases', id, 'www', name)).mtimeMs))
    expect(times.map((each) => new Set(each).size)).toEqual([1, 1])
    expect(times[0]![0]).not.toBe(times[1]![0])
  })

  it.each([
    ['with another byte', (dist: string) => writeFileSync(join(dist, 'app.js'), "say('einz')")],
    ['without a file', (dist: string) => rmSync(join(dist, 'angebote/index.html'))],
    ['without its worker', (dist: string) => rmSync(join(dist, 'sw.js'))],
    ['with an empty page for what is not there', (dist: string) => writeFileSync(join(dist, '404.html'), '')],
    ['without its headers', (dist: string) => rmSync(join(dist, '_nginx.conf'))],
    ['with a worker that names no files', (dist: string) => writeFileSync(join(dist, 'sw.js'), '<html>Bitte anmelden</html>')],
  ])('refuses a build %s, and leaves all as it was', async (_, damage) => {
    await releases.release(builds.two)
    const before = { ...state(), kept: kept() }
    const faulty = smallBuild('eins')
    damage(faulty)
    const { code, output } = await releases.release(faulty)
    expect([code, output]).toEqual([1, expect.stringMatching(/npm run build|nicht so, wie der Bau/)])
    expect({ ...state(), kept: kept() }).toEqual(before)
    rmSync(faulty, { recursive: true })
  })

  it('keeps the old release when the server does not take the new one', async () => {
    await releases.release(builds.one)
    const before = state()
    releases.reload = 'false'
    const { code, output } = await releases.release(builds.two)
    expect([code, output]).toEqual([1, expect.stringContaining(`Die alte bleibt: ${before.current}`)])
    expect(state()).toEqual(before)
  })

  it('lets the kill switch through only where it is meant', async () => {
    const kill = smallBuild('aus')
    writeFileSync(join(kill, 'sw.js'), 'self.registration.unregister()')
    expect(await releases.release(kill)).toMatchObject({ code: 1, output: expect.stringContaining('Not-Aus') })
    expect(await releases.release(builds.one, { KILL: 'on' })).toMatchObject({ code: 1, output: expect.stringContaining('ist kein Not-Aus') })
    expect(await releases.release(kill, { KILL: 'on' })).toMatchObject({ code: 0 })
    rmSync(kill, { recursive: true })
  })

  it('takes a release back, and forward again', async () => {
    await releases.release(builds.one)
    const [first] = kept()
    expect(await releases.back()).toMatchObject({ code: 1, output: expect.stringContaining('Davor gibt es keine Version') })
    await releases.release(builds.two)
    const [, second] = kept()
    await releases.back()
    expect([named('current'), named('previous')]).toEqual([first, second])
    expect(read('nginx.conf')).toContain(`set $kiosk_previous "${join(releases.folder, 'releases', second!, 'www')}";`)
    expect(read('nginx.conf')).toContain(readFileSync(join(builds.one, '_nginx.conf'), 'utf8'))
    await releases.back()
    expect(named('current')).toBe(second)
  })

  it('keeps the last three, and what a stopped one left goes', async () => {
    mkdirSync(join(releases.folder, 'releases/20200101-000000.part/www'), { recursive: true })
    for (let times = 0; times < 4; times++) await releases.release(builds.one)
    expect(kept()).toHaveLength(3)
    expect(kept()).toContain(named('previous'))
    expect(kept().at(-1)).toBe(named('current'))
  })

  it('works alone', async () => {
    releases.reload = 'sleep 1'
    const first = releases.release(builds.one)
    await expect.poll(() => existsSync(join(releases.folder, 'nginx.conf'))).toBe(true)
    expect(await releases.back()).toMatchObject({ code: 1, output: expect.stringContaining('arbeitet gerade') })
    expect(await first).toMatchObject({ code: 0 })
  })

  it('says how it is called', async () => {
    expect(await releases.release('/gibt/es/nicht')).toMatchObject({ code: 1, output: 'Den Ordner /gibt/es/nicht gibt es nicht.\n' })
  })
})
