import { SOUND_STORES, type SoundState } from './state.ts'
import { isFull } from '../full.ts'
import { storeClips, type Clip } from './store-clips.ts'

type Tell = (state: SoundState) => void

export interface SoundStore {
  /** Stores all clips of a list, or what is missing of them. Who asks while it is at work is told how far it is. Never rejects. */
  fill(list: string, tell: Tell): Promise<void>
}

export interface SoundStoreOptions {
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>
  fetch: typeof fetch
}

/**
 * The clips of a language, in a cache of their own for each version of their list. Nothing else waits for it.
 * The list is stored first: what is there can be heard at once. An older cache goes when this one is whole.
 */
export function createSoundStore({ caches, fetch }: SoundStoreOptions): SoundStore {
  const running = new Map<string, { tell: Tell; work: Promise<void> }>()

  function fill(list: string, tell: Tell): Promise<void> {
    const known = running.get(list)
    if (known) {
      known.tell = tell
      return known.work
    }
    const entry = { tell, work: Promise.resolve() }
    running.set(list, entry)
    entry.work = store(list, (state) => entry.tell(state)).catch((fault: unknown) => entry.tell({ state: isFull(fault) ? 'full' : 'failed' })).finally(() => running.delete(list))
    return entry.work
  }

  async function store(list: string, tell: Tell): Promise<void> {
    const served = await serve(list)
    if (!served) return tell({ state: (await storesOf(list)).length ? 'ready' : 'absent' })
    const { version, clips } = await listIn(served)
    const cache = await caches.open(SOUND_STORES + version)
    await cache.put(list, served)
    const known = await Promise.all((await storesOf(list)).map((name) => caches.open(name)))
    await storeClips(clips, { list, cache, older: known, fetch, tell })
    const older = (await storesOf(list)).filter((name) => name !== SOUND_STORES + version)
    await Promise.all(older.map((name) => caches.delete(name)))
    tell({ state: 'ready' })
  }

  /** The list as the server has it, else as it is stored; none where there is no sound yet. @throws when neither can be had */
  async function serve(list: string): Promise<Response | undefined> {
    try {
      const response = await fetch(list, { cache: 'no-cache', credentials: 'same-origin', redirect: 'error' })
      if (response.status === 404) return undefined
      if (response.status === 200 && (await listIn(response))) return response
      throw new Error(`${list} can't be had (status ${response.status}).`)
    } catch (fault) {
      const [name] = (await storesOf(list)).slice(-1)
      const stored = name && (await (await caches.open(name)).match(list))
      if (stored) return stored
      throw fault
    }
  }

  async function storesOf(list: string): Promise<string[]> {
    const names = (await caches.keys()).filter((name) => name.startsWith(SOUND_STORES))
    const found = await Promise.all(names.map(async (name) => ((await (await caches.open(name)).match(list)) ? [name] : [])))
    return found.flat()
  }

  return { fill }
}

/** @throws when a server gives something else with status 200: then what is stored stays as it is */
async function listIn(response: Response): Promise<{ version: string; clips: Clip[] }> {
  const list = (await response.clone().json()) as { version?: unknown; clips?: unknown } | null
  const { version, clips } = list ?? {}
  if (typeof version === 'string' && Array.isArray(clips) && clips.every(isClip)) return { version, clips }
  throw new Error(`${response.url} is no list of clips.`)
}

const isClip = (clip: Partial<Clip> | null): clip is Clip => typeof clip?.sha256 === 'string' && /^[\w.-]+\.mp3$/.test(clip.file ?? '')
