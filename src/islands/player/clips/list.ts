import { abortAfter } from '../../../offline/abort-after.ts'
import { SOUND_STORES } from '../../../offline/sound/state.ts'
import { shownKey } from '../../../model/shown-key.ts'

/** One entry of `clips.json`; `file` lies beside it. */
export interface ClipEntry {
  id: string
  file: string
  sha256: string
  seconds: number
  kind: 'recorded' | 'synthetic'
  /** The `shownKey` of all words that it says. */
  shown: readonly string[]
}

/** `clips.json`, as far as the browser needs it. Several of them are one: what comes later holds. */
export interface ClipList {
  digits: Readonly<Record<string, string>>
  clips: ReadonlyMap<string, ClipEntry>
  /** The id of a clip by the `shownKey` of its words. */
  shown: ReadonlyMap<string, string>
}

interface ClipFile {
  digits?: Record<string, string>
  clips?: ClipEntry[]
}

/** Long enough for a slow line, in milliseconds. */
const LONGEST = 8000

/** The lists that lie in the stores of the sound; before the first is stored, none. */
export async function storedList(address: string): Promise<ClipList> {
  const lists = (await everywhere(address)).map((response) => response.json().catch(() => ({})) as Promise<ClipFile>)
  return joined(await Promise.all(lists))
}

/** The list that the server has now; an empty one when it can't be had. */
export async function servedList(address: string): Promise<ClipList> {
  try {
    const response = await fetch(address, { cache: 'no-cache', signal: abortAfter(LONGEST) })
    return joined(response.ok ? [(await response.json()) as ClipFile] : [])
  } catch {
    return joined([])
  }
}

/** What all stores of the sound have under an address, the oldest first. Without stores, nothing. */
export async function everywhere(address: string): Promise<Response[]> {
  if (!('caches' in globalThis)) return []
  const names = (await caches.keys()).filter((name) => name.startsWith(SOUND_STORES))
  const found = await Promise.all(names.map(async (name) => (await caches.open(name)).match(address)))
  return found.filter((response) => response !== undefined)
}

function joined(files: readonly ClipFile[]): ClipList {
  const all = files.flatMap(({ clips = [] }) => clips)
  return {
    digits: Object.assign({}, ...files.map(({ digits }) => digits)) as Record<string, string>,
    clips: new Map(all.map((clip) => [clip.id, clip])),
    shown: new Map(all.flatMap(({ id, shown = [] }) => shown.map((key) => [key, id]))),
  }
}

/** The clips that say these words: their own; for a number that nobody knew before, one for each digit; else none. */
export function clipsFor(words: string, { clips, digits, shown }: ClipList): ClipEntry[] {
  const own = clips.get(shown.get(shownKey(words)) ?? '')
  if (own) return [own]
  if (!/^[\d\s/()+-]*\d[\d\s/()+-]*$/.test(words)) return []
  const spoken = [...words.replace(/\D/g, '')].map((digit) => clips.get(digits[digit] ?? ''))
  return spoken.every((clip) => clip !== undefined) ? spoken : []
}
