import type { How } from '../heard.ts'
import { fetchClip } from './fetch-clip.ts'
import { clipsFor, servedList, storedList, type ClipEntry, type ClipList } from './list.ts'
import { createPlayback, type Playback } from './playback.ts'

/** A way to say one line with what the build made. */
export interface Clip {
  kind: ClipEntry['kind']
  say(how: How): Promise<void>
}

export interface Clips {
  /** The clip of a line, by its words; none where the build made no sound, or not for this line. */
  find(words: string): Promise<Clip | undefined>
  unlock(): void
}

/** @param address of `clips.json`; undefined where there is no sound */
export function createClips(address: string | undefined, playback: Playback = createPlayback()): Clips {
  let stored: Promise<ClipList> | undefined
  let served: Promise<ClipList> | undefined
  const entriesOf = async (words: string): Promise<ClipEntry[]> => {
    if (!address) return []
    const known = clipsFor(words, await (stored ??= storedList(address)))
    return known.length ? known : clipsFor(words, await (served ??= servedList(address)))
  }
  return {
    unlock: playback.unlock,
    async find(words) {
      const entries = await entriesOf(words)
      if (!entries.length) return undefined
      return {
        kind: entries.every(({ kind }) => kind === 'recorded') ? 'recorded' : 'synthetic',
        async say(how) {
          for (const entry of entries) await playback.play(await fetchClip(entry, address!, how.signal), entry.seconds, how)
        },
      }
    },
  }
}
