import { pageTag, tongueOf } from './tongue.ts'

/** What a person said on this device about its German voice. It is a setting of the device and says nothing of the person. */
const NAME = 'german-voice'

/** Keeps the answer to „Hören Sie eine deutsche Stimme?“. Where nothing can be kept, the voice stays unconfirmed. */
export function confirmVoice(heard: boolean): void {
  try {
    localStorage.setItem(NAME, heard ? 'heard' : 'refused')
  } catch {
    // Unconfirmed is the safe side.
  }
}

/** Whether a person heard the voice in which a page is read; undefined when nobody was asked. Only German is asked for. */
export function voiceConfirmed(tag = pageTag()): boolean | undefined {
  if (tongueOf(tag) !== 'de') return undefined
  try {
    const answer = localStorage.getItem(NAME)
    return answer === null ? undefined : answer === 'heard'
  } catch {
    return undefined
  }
}
