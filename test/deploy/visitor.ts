import { createHash } from 'node:crypto'
import { createStore, type StoredFile } from '../../src/offline/store/store.ts'
import { FakeCaches } from '../offline/fake.ts'
import { ask, type Answer } from './ask.ts'
import { inlineOf } from './next-version.ts'

/** What the readers of a server saw while releases changed. */
export interface Seen {
  pages: number
  /** Answers that belong to no release as a whole: body, or body and headers. */
  faults: string[]
  /** How many pages came from each release, how many got a script of another, and how many of these can't know it. */
  releases: Record<string, number>
  mixed: number
  unseen: number
  /** Caddy drops a connection now and then while it reads anew; a browser asks again. */
  again: number
}

/** Path → hash of its bytes, of one release. */
export type Release = { name: string; policy: string; files: ReadonlyMap<string, string> }

/** Loads pages with their scripts until told to stop, as browsers without a store do. */
export async function read(origin: string, paths: readonly string[], releases: readonly Release[], isOver: () => boolean): Promise<Seen> {
  const seen: Seen = { pages: 0, faults: [], releases: {}, mixed: 0, unseen: 0, again: 0 }
  const load = (address: string) => ask(origin, address).catch((fault: NodeJS.ErrnoException) => (fault.code === 'ECONNRESET' && seen.again++ < 20 ? ask(origin, address) : Promise.reject(fault)))
  for (let turn = 0; !isOver(); turn++) {
    const path = paths[turn % paths.length]!
    const page = await load(`/${path}`)
    const from = ownerOf(path, page, releases)
    if (!from) seen.faults.push(path)
    if (from && !inlineOf(page.body.toString()).every((part) => page.headers['content-security-policy']!.includes(part))) seen.faults.push(`${path}: the policy blocks its own page`)
    const scripts = [...page.body.toString().matchAll(/<script type="module" src="\/([^"]+)"/g)].map(([, script]) => script!)
    const owners = await Promise.all(scripts.map(async (script) => {
      const answer = await load(`/${script}`)
      return { script, owner: ownerOf(script, answer, releases), isNamed: answer.headers['server-timing'] !== page.headers['server-timing'] }
    }))
    seen.faults.push(...owners.filter(({ owner }) => !owner).map(({ script }) => script))
    const others = owners.filter(({ owner }) => owner !== from)
    if (others.length) seen.mixed++
    if (others.some(({ isNamed }) => !isNamed)) seen.unseen++
    seen.pages++
    seen.releases[from?.name ?? 'none'] = (seen.releases[from?.name ?? 'none'] ?? 0) + 1
  }
  return seen
}

/** The release from which an answer comes: its bytes and its headers, both. */
function ownerOf(path: string, { status, headers, body }: Answer, releases: readonly Release[]): Release | undefined {
  if (status !== 200) return undefined
  const hash = createHash('sha256').update(body).digest('base64')
  return releases.find(({ files, policy }) => files.get(path) === hash && headers['content-security-policy'] === policy)
}

/** A device that installs whatever worker it is given, as browsers do, with the store of the kiosk itself. */
export function device(origin: string) {
  const caches = new FakeCaches()
  const fetch = (async (url: string) => {
    const { status, headers, body } = await ask(origin, new URL(url).pathname)
    return new Response(new Uint8Array(body), { status, headers: { 'content-type': headers['content-type'] ?? '' } })
  }) as typeof globalThis.fetch

  /** @returns which version it took in: the list of its worker; null where the server changed meanwhile, and nothing is taken */
  return async function install(): Promise<string | null> {
    const worker = await ask(origin, '/sw.js').catch(() => null)
    if (!worker) return null
    const list = workerList(worker.body.toString())
    const store = createStore({ files: list, scope: `${origin}/`, caches: caches as unknown as CacheStorage, fetch })
    const isWhole = await store.fill().then(() => true, () => false)
    if (!isWhole) return null
    if ((await store.check()).length) throw new Error('A store took in what the build did not make.')
    await store.tidy()
    return JSON.stringify(list)
  }
}

/** The files that a worker names. */
export const workerList = (worker: string): StoredFile[] => JSON.parse(/\[\{"integrity":.*?\}\]/s.exec(worker)![0]) as StoredFile[]
