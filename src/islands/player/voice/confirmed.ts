import { pageTag, tongueOf } from './tongue.ts'

/** What a person said on this device about its voice for the language of the page. It is a setting of the device and says nothing of the person. */
const name = () => (tongueOf(pageTag()) === 'de' ? 'german-voice' : `voice-${tongueOf(pageTag())}`)

/** Keeps the answer to „Hören Sie eine deutsche Stimme?“. Where nothing can be kept, the voice stays unconfirmed. */
export function confirmVoice(heard: boolean): void {
  try {
    localStorage.setItem(name(), heard ? 'heard' : 'refused')
  } catch {
    // Unconfirmed is the safe side.
  }
}

/** Whether a person heard it; undefined when nobody was asked. */
export function voiceConfirmed(): boolean | undefined {
  try {
    const answer = localStorage.getItem(name())
    return answer === null ? undefined : answer === 'heard'
  } catch {
    return undefined
  }
}
