import type { Clips } from './clips/clips.ts'
import { isForbidden, type How } from './heard.ts'
import type { Voice } from './voice/voice.ts'

/** `forbidden`: the browser wants a touch first. `mute`: nothing here can say it. */
export type Outcome = 'said' | 'forbidden' | 'mute'

export type Say = (words: string, how: How) => Promise<Outcome>

/** How long a voice that comes late is waited for, in milliseconds since the page began: less where a clip can do it. */
const SOON = 500
const LATE = 2500

/** Says a line in the best way there is: recorded, by a verified voice of the device, by a clip of the build. */
export function createSaying(clips: Pick<Clips, 'find'>, voice: Voice): Say {
  return async (words, how) => {
    for (const way of await waysFor(words)) {
      try {
        await way(how)
        return 'said'
      } catch (fault) {
        if (how.signal.aborted) return 'said'
        if (isForbidden(fault)) return 'forbidden'
      }
    }
    return 'mute'
  }

  async function waysFor(words: string): Promise<((how: How) => Promise<void>)[]> {
    const clip = await clips.find(words)
    if (clip?.kind === 'recorded') return [clip.say, (how) => voice.say(words, how)]
    const isThere = await voice.isThere(clip ? SOON : LATE)
    return [...(isThere ? [(how: How) => voice.say(words, how)] : []), ...(clip ? [clip.say] : [])]
  }
}
