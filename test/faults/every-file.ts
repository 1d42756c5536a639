import { createHash } from 'node:crypto'
import { IS_STORED } from '../browser/with-sound.ts'
import type { Engine } from '../engines/engine.ts'
import { alter } from './harm.ts'
import { fileAt } from './lies.ts'
import { until } from './seen.ts'

/** To be run in a page: below the kiosk's address, what is stored. */
const STORED = `(async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith('kiosk-'))
  const found = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname.slice(1))))
  return found.flat().sort()
})()`

const REPAIR = `navigator.serviceWorker.getRegistration().then(({ active }) => new Promise((tell) => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = ({ data }) => tell(data.mended)
  active.postMessage({ type: 'REPAIR' }, [port2])
}))`

/** To be run in a page: the hash of what the worker gives. */
const given = (path: string) => hashed(`fetch(${JSON.stringify(`/${path}`)})`)

/** To be run in a page: the hash of what a store has. */
const kept = (path: string) => hashed(`caches.match(${JSON.stringify(`/${path}`)})`)

const hashed = (response: string) => `${response}.then((response) => response.arrayBuffer()).then((bytes) => crypto.subtle.digest('SHA-256', bytes)).then((hash) => btoa(String.fromCharCode(...new Uint8Array(hash))))`

/** The addresses of all stored files. */
export const storedFiles = (engine: Engine) => engine.value<string[]>(STORED)

/**
 * Alters one byte of a stored file, twice. The check of the store must find and mend it; and who asks for the file before that
 * must get it as the build made it.
 * @throws when one of them fails
 */
export async function mends(engine: Engine, root: string, path: string): Promise<void> {
  await engine.value(alter(`/${path}`))
  const mended = await engine.value<number | null>(REPAIR)
  if (mended !== 1) throw new Error(`${path}: ${mended} files were mended, and not 1.`)
  await engine.value(alter(`/${path}`))
  if ((await engine.value<string>(given(path))) !== sha256(fileAt(root, path).bytes)) throw new Error(`${path}: not what the build made.`)
  // The worker looks after its store by itself now: the next file waits for that.
  await engine.value(REPAIR)
}

/** The sound has a store of its own, which is looked through once in each tab. @throws unless the next tab mends its list and its clips */
export async function mendsSound(engine: Engine, next: Engine, url: string, root: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await engine.value(alter(`/${path}`))
  await next.open(url)
  await until(next, IS_STORED)
  for (const path of paths) if ((await next.value<string>(kept(path))) !== sha256(fileAt(root, path).bytes)) throw new Error(`${path}: not what the build made.`)
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64')

/** One file of each kind: pages, and the others by what they are. */
export const oneOfEachKind = (paths: readonly string[]): string[] => [...new Map(paths.map((path) => [kindOf(path), path])).values()]

const kindOf = (path: string) => (path === '' || path.endsWith('/') ? 'page' : path.replace(/^.*\./, ''))
