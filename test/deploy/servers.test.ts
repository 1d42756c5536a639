import { afterAll, beforeAll, describe } from 'vitest'
import { ensureBuilt, ensureBuiltForTests } from '../../src/commands/build.mjs'
import { inCache } from '../../src/commands/ground/places.mjs'
import { serve } from '../../src/commands/serve/serve.mjs'
import { expectations, type Served } from './expectations.ts'
import { isMissing } from './program.ts'
import { releasesIn, wholeBuild } from './releases.ts'
import { startServer, type Name } from './servers.ts'

type Start = (dist: string, base: string) => Promise<{ origin: string; close: () => Promise<void> }>

const released = (name: Name): Start => async (dist) => {
  const releases = releasesIn()
  await releases.release(dist)
  const server = await startServer(name, releases.folder)
  return { origin: server.origin, close: () => server.close().then(() => releases.remove()) }
}

const ours: Start = async (root, base) => {
  const server = await serve({ root, base })
  return { origin: new URL(server.url).origin, close: server.close }
}

/** At the top of a host, and in a folder below it: the two builds that all tests share. */
const BUILDS: Record<string, () => Promise<string>> = { '/': ensureBuiltForTests, '/kiosk/': builtBelow }

async function builtBelow(): Promise<string> {
  const outDir = process.env['KIOSK_DIST_BASE'] ?? inCache('dist-test-base')
  if (!process.env['KIOSK_DIST_BASE']) await ensureBuilt({ outDir, base: '/kiosk/', sound: false })
  return outDir
}

for (const [base, build] of Object.entries(BUILDS)) {
  const whole = wholeBuild(await build())
  afterAll(() => whole.remove())
  for (const [name, start] of Object.entries({ nginx: released('nginx'), caddy: released('caddy'), 'npm start': ours })) {
    describe.skipIf(await isMissing(name))(`${name} at ${base}`, () => {
      let served: Served
      let close = async () => {}
      beforeAll(async () => {
        const server = await start(whole.dist, base)
        served = { origin: server.origin, dist: whole.dist, base }
        close = server.close
      })
      afterAll(() => close())
      expectations(() => served)
    })
  }
}
