import { SOUND_STORES } from '../../offline/sound/state.ts'
import { servedList, storedList } from '../player/clips/list.ts'

/** How many clips there are, and how many of them are stored on this device. @param list the address of `clips.json` */
export async function storedClips(list: string | undefined): Promise<{ there: number; all: number }> {
  if (!list || list === 'off') return { there: 0, all: 0 }
  const known = await storedList(list)
  const { clips } = known.clips.size ? known : await servedList(list)
  const stored = await storedFiles()
  const files = [...clips.values()].map(({ file }) => new URL(file, new URL(list, location.href)).href)
  return { there: files.filter((file) => stored.has(file)).length, all: files.length }
}

async function storedFiles(): Promise<Set<string>> {
  if (!('caches' in globalThis)) return new Set()
  const names = (await caches.keys()).filter((name) => name.startsWith(SOUND_STORES))
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
  return new Set(requests.flat().map(({ url }) => url))
}
