import { operator } from '../../operator.ts'
import { heard, PATIENCE, SLOW, type How } from '../heard.ts'

export interface Playback {
  /** Plays a clip to its end. @param seconds how long it is at usual speed */
  play(clip: Blob, seconds: number, how: How): Promise<void>
  /** To be called inside a touch: some browsers then let later sounds through. */
  unlock(): void
}

/** The one audio element. Its clips come as blobs: a worker can't answer the ranges that Safari asks for. */
export function createPlayback(audio: HTMLAudioElement = new Audio()): Playback {
  Object.assign(audio, { preservesPitch: true, webkitPreservesPitch: true })
  return {
    play: (clip, seconds, { slow, signal }) => heard(signal, ({ done, fail, patience }) => {
      const rate = slow ? SLOW : 1
      const address = URL.createObjectURL(clip)
      audio.src = address
      audio.volume = operator().volume
      audio.defaultPlaybackRate = audio.playbackRate = rate
      audio.onended = done
      audio.onerror = () => fail(audio.error ?? new Error('The clip can’t be played.'))
      patience((seconds / rate) * 1000 + PATIENCE)
      audio.play().catch(fail)
      return () => {
        audio.onended = audio.onerror = null
        audio.pause()
        // Else the browser would go on fetching an address that is gone.
        audio.removeAttribute('src')
        audio.load()
        URL.revokeObjectURL(address)
      }
    }),
    unlock: () => {
      if (audio.paused) audio.load()
    },
  }
}
