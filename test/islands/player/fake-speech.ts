import { vi } from 'vitest'

interface Listed {
  lang: string
  localService: boolean
  name?: string
  default?: boolean
}

/** How a platform speaks. Each field is a fault that somebody met; research of 2026. */
export interface Platform {
  voices: Listed[]
  /** Milliseconds until the list is there. */
  late?: number
  /** What a sentence does that is cancelled. */
  cancel?: 'end' | 'error'
  neverEnds?: boolean
  neverStarts?: boolean
  /** Stops without an event after so many milliseconds. */
  cutAt?: number
  /** What is really heard, whatever is listed. */
  speaks?: string
  userAgent?: string
}

export const GERMAN: Listed = { lang: 'de-DE', localService: true, name: 'Anna' }
export const ENGLISH: Listed = { lang: 'en-US', localService: true, name: 'Samantha', default: true }

/** Milliseconds that a sentence takes. */
export const SENTENCE = 1000

class FakeUtterance {
  voice: Listed | null = null
  lang = ''
  rate = 1
  onstart: (() => void) | null = null
  onend: (() => void) | null = null
  onerror: ((event: { error: string }) => void) | null = null
  constructor(readonly text: string) {}
}

/** Puts a speechSynthesis into the window that behaves as a platform does. @returns what was said to its end, and in which language */
export function fakeSpeech(platform: Platform) {
  const heard: { text: string; lang: string; rate: number }[] = []
  const events = new EventTarget()
  let voices = platform.late ? [] : platform.voices
  if (platform.late) setTimeout(() => ((voices = platform.voices), events.dispatchEvent(new Event('voiceschanged'))), platform.late)
  let now: { sentence: FakeUtterance; timers: ReturnType<typeof setTimeout>[] } | undefined
  const synthesis = Object.assign(events, {
    getVoices: () => voices,
    cancel() {
      const stopped = now
      now = undefined
      stopped?.timers.forEach(clearTimeout)
      if (!stopped) return
      setTimeout(() => (platform.cancel === 'error' ? stopped.sentence.onerror?.({ error: 'interrupted' }) : stopped.sentence.onend?.()))
    },
    speak(sentence: FakeUtterance) {
      const length = SENTENCE / sentence.rate
      const begin = () => !platform.neverStarts && sentence.onstart?.()
      const end = () => {
        if (platform.neverStarts) return
        heard.push({ text: sentence.text, lang: platform.speaks ?? sentence.voice?.lang ?? 'en-US', rate: sentence.rate })
        now = undefined
        if (!platform.neverEnds) sentence.onend?.()
      }
      now = { sentence, timers: [setTimeout(begin, 10), ...(length > (platform.cutAt ?? Infinity) ? [] : [setTimeout(end, length)])] }
    },
  })
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  if (platform.userAgent) vi.stubGlobal('navigator', { userAgent: platform.userAgent })
  return { heard, speaksNow: () => now !== undefined }
}
