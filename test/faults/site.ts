import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { serve } from '../../src/commands/serve/serve.mjs'
import { fileAt, LIES, type LieName } from './lies.ts'
import { packAnew } from './releases.ts'

/** A server that may lie, be half deployed, die and come back at the same address. */
export interface Site {
  url: string
  /** Puts a release in place of what is served, or a part of it. */
  publish(release: { root: string }, part?: 'all' | 'only sw.js' | 'all but sw.js'): void
  /** Its packs, shapes, plans and drawers fit what it serves. */
  packAnew(): void
  /** From now on it answers so in place of a file; `''` is the start page. */
  lie(path: string, how: LieName): void
  /** Whether a lie that was wanted has never been asked for: then nothing was tested. */
  isUntold(): boolean
  /** It dies, with all connections, after so many more answers. */
  dieAfter(answers: number): void
  stop(): Promise<void>
  /** Serves again, and lies no more. */
  heal(): Promise<void>
  remove(): Promise<void>
}

const PARTS = { 'all': () => true, 'only sw.js': (source: string) => basename(source) === 'sw.js' || !basename(source).includes('.'), 'all but sw.js': (source: string) => basename(source) !== 'sw.js' }

export async function openSite(release: { root: string }): Promise<Site> {
  const root = mkdtempSync(join(tmpdir(), 'kiosk-site-'))
  const lies = new Map<string, LieName>()
  const untold = new Set<string>()
  let answersLeft = Infinity
  const publish: Site['publish'] = (from, part = 'all') => cpSync(from.root, root, { recursive: true, filter: (source) => source === from.root || PARTS[part](source) })
  const onRequest: Parameters<typeof serve>[0]['onRequest'] = (request, response) => {
    if (answersLeft-- <= 0) return void response.socket?.destroy(), true
    const path = decodeURIComponent((request.url ?? '/').replace(/^\/|\?.*$/g, ''))
    const how = lies.get(path)
    if (!how) return false
    untold.delete(path)
    LIES[how](response, fileAt(root, path))
    return true
  }
  publish(release)
  let server: Awaited<ReturnType<typeof serve>> | undefined = await serve({ root, onRequest })
  const { url } = server
  const stop = async () => {
    await server?.close()
    server = undefined
  }
  return {
    url, publish, stop,
    packAnew: () => packAnew(root),
    lie(path, how) {
      lies.set(path, how)
      untold.add(path)
    },
    isUntold: () => untold.size > 0,
    dieAfter: (answers) => void (answersLeft = answers),
    async heal() {
      lies.clear()
      answersLeft = Infinity
      await stop()
      server = await serve({ root, onRequest, port: Number(new URL(url).port) })
    },
    async remove() {
      await stop()
      rmSync(root, { recursive: true })
    },
  }
}
