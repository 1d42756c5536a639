import { isFull } from '../full.ts'
import { AT_ONCE, parallel } from '../store/parallel.ts'
import { sha256 } from '../store/sha256.ts'
import type { SoundState } from './state.ts'

/** A clip as its list names it; the file lies beside the list. */
export interface Clip {
  file: string
  sha256: string
}

/** Where clips come from, and where they go. */
export interface Ways {
  /** The address of the list. */
  list: string
  cache: Cache
  /** May hold some of the clips already. */
  older: readonly Cache[]
  fetch: typeof fetch
  tell(state: SoundState): void
}

/** Told at most so often, in milliseconds. */
const EVERY = 1000

/** Stores the clips that are missing or not what the build made. Rejects when one can't be had, after the others were tried. */
export async function storeClips(clips: readonly Clip[], ways: Ways): Promise<void> {
  const missing = await missingOf(clips, ways)
  const count = counter(clips.length - missing.length, clips.length, ways.tell)
  let end: unknown
  await parallel(missing, AT_ONCE, async (clip) => {
    if (end) throw end
    await storeClip(clip, ways).catch((fault: unknown) => {
      if (isHopeless(fault)) end = fault
      throw fault
    })
    count()
  })
}

async function missingOf(clips: readonly Clip[], { list, cache }: Ways): Promise<Clip[]> {
  const checked = await parallel(clips, AT_ONCE, async (clip) => ((await isWhole(await cache.match(addressOf(clip, list)), clip)) ? null : clip))
  return checked.filter((clip) => clip !== null)
}

async function storeClip(clip: Clip, { list, cache, older, fetch }: Ways): Promise<void> {
  const address = addressOf(clip, list)
  await cache.put(address, (await taken(clip, address, older)) ?? (await fetched(clip, address, fetch)))
}

async function taken(clip: Clip, address: string, older: readonly Cache[]): Promise<Response | undefined> {
  for (const cache of older) {
    const stored = await cache.match(address)
    if (await isWhole(stored, clip)) return stored
  }
  return undefined
}

async function fetched(clip: Clip, address: string, fetch: Ways['fetch']): Promise<Response> {
  const response = await fetch(address, { cache: 'reload', credentials: 'same-origin', redirect: 'error' })
  if (!(await isWhole(response, clip))) throw new Error(`${address} is not what the build made (status ${response.status}).`)
  return response
}

/** Counts what is stored, and tells it now and then. */
function counter(done: number, all: number, tell: Ways['tell']): () => void {
  let told = 0
  return () => {
    done++
    if (Date.now() - told < EVERY) return
    told = Date.now()
    tell({ state: 'storing', done, all })
  }
}

const addressOf = ({ file }: Clip, list: string) => new URL(file, list).href

const isWhole = async (response: Response | undefined, clip: Clip): Promise<boolean> =>
  response?.status === 200 && (await sha256(await response.clone().arrayBuffer())) === clip.sha256

/** Without a network, or without room, the next clip has no more luck than this one. */
const isHopeless = (fault: unknown) => fault instanceof TypeError || isFull(fault)
