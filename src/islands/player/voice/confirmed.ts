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

/** Whether a person heard it; undefined when nobody was asked. */
export function voiceConfirmed(): boolean | undefined {
  try {
    const answer = localStorage.getItem(NAME)
    return answer === null ? undefined : answer === 'heard'
  } catch {
    return undefined
  }
}
