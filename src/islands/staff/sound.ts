import { operator, setOperator } from '../operator.ts'
import { part } from '../parts.ts'
import { createClips } from '../player/clips/clips.ts'
import { createPlayback } from '../player/clips/playback.ts'
import { told } from '../player/lines.ts'
import { confirmVoice } from '../player/voice/confirmed.ts'
import { verifiedVoice } from '../player/voice/verified.ts'
import { say } from '../say.ts'
import { amount } from './amount.ts'
import { listenToButtons, tell, tellKept, type Setting } from './setting.ts'

/** Loudness; whether a clip, and the voice of the device, can be heard. */
export const sound: Setting = (section, tools) => {
  const { signal, words } = tools
  const list = document.body.dataset['sound']
  const clips = createClips(list === 'off' ? undefined : list, createPlayback())
  const heard = part(section, 'heard')!
  // A sentence that stands on every page.
  const line = document.querySelector<HTMLElement>('.name .line')!

  const playClip = async () => {
    clips.unlock()
    const clip = await clips.find(told(line)).catch(() => undefined)
    if (!clip) return tell(section, tools, 'sound.none')
    tell(section, tools, 'sound.plays')
    await clip.say({ slow: false, signal }).then(() => tell(section, tools, 'sound.heard'), () => signal.aborted || tell(section, tools, 'sound.failed'))
  }
  const tryVoice = () => {
    const voice = verifiedVoice(globalThis.speechSynthesis?.getVoices() ?? [], false, 'de', true)
    heard.hidden = !voice
    if (!voice) return tell(section, tools, 'voice.none')
    speak(told(line), voice)
    say(part(heard, 'question')!, words('voice.ask'))
    part(heard, 'question')!.focus()
  }
  const confirm = (isHeard: boolean) => {
    confirmVoice(isHeard)
    heard.hidden = true
    tell(section, tools, 'saved')
    section.querySelector<HTMLElement>('[data-do=voice]')!.focus()
  }

  amount(section.querySelector<HTMLElement>('[data-amount=volume]')!, () => Math.round(operator().volume * 100), (percent) => tellKept(section, tools, setOperator({ volume: percent / 100 })), signal)
  listenToButtons(section, { sound: playClip, voice: tryVoice, heard: () => confirm(true), unheard: () => confirm(false) }, signal)
  signal.addEventListener('abort', () => (heard.hidden = true))
}

function speak(text: string, voice: SpeechSynthesisVoice): void {
  speechSynthesis.cancel()
  speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: 'de-DE', volume: operator().volume }))
}
