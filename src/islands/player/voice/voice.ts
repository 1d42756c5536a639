import { operator } from '../../operator.ts'
import { heard, isForbidden, PATIENCE, SLOW, type How } from '../heard.ts'
import { pageTag, tongueOf } from './tongue.ts'
import { isChromeOnAndroid, verifiedVoice } from './verified.ts'

export interface Voice {
  /** Whether a verified voice is there. Lists come late: waits until one is, or until there is no more hope. @param milliseconds since the page began */
  isThere(milliseconds: number): Promise<boolean>
  /** Says a text with the verified voice. Rejects when it doesn't. */
  say(text: string, how: How): Promise<void>
  end(): void
}

/** Letters in a second; a calm voice says about fourteen. */
const LETTERS = 12

/** The voice of the device, where it can be trusted. One that once stayed silent, or never ended, isn't asked again on this page. */
export function createVoice(synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis): Voice {
  const began = Date.now()
  const ends = new AbortController()
  let isBroken = false
  const chosen = () => (isBroken || !synthesis ? undefined : verifiedVoice(synthesis.getVoices(), isChromeOnAndroid()))
  // The first question makes some browsers look for voices.
  chosen()

  const isThere = (milliseconds: number) => new Promise<boolean>((resolve) => {
    const left = began + milliseconds - Date.now()
    if (chosen() || isBroken || !synthesis || left <= 0) return resolve(chosen() !== undefined)
    const done = new AbortController()
    const end = () => (done.abort(), clearTimeout(timer), resolve(chosen() !== undefined))
    const timer = setTimeout(end, left)
    synthesis.addEventListener('voiceschanged', () => chosen() && end(), { signal: done.signal })
    ends.signal.addEventListener('abort', end, { signal: done.signal })
  })

  const say = (text: string, { slow, signal }: How) => heard(signal, ({ done, fail, patience }) => {
    const voice = chosen()
    if (!synthesis || !voice) return fail(new Error('There is no verified voice.')), () => {}
    const rate = slow ? SLOW : 1
    const sentence = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: saidAs(pageTag()), rate, volume: operator().volume })
    let hasBegun = false
    sentence.onstart = () => {
      hasBegun = true
      patience((text.length / LETTERS / rate) * 1000 + PATIENCE)
    }
    sentence.onend = () => (hasBegun ? done() : fail(new Error('The voice ended before it began.')))
    sentence.onerror = ({ error }) => fail(error === 'not-allowed' ? new DOMException(error, 'NotAllowedError') : new Error(error))
    synthesis.cancel()
    synthesis.speak(sentence)
    return () => {
      sentence.onstart = sentence.onend = sentence.onerror = null
      synthesis.cancel()
    }
  })

  return {
    isThere,
    end: () => ends.abort(),
    async say(text, how) {
      try {
        await say(inDigits(text), how)
      } catch (fault) {
        isBroken ||= !how.signal.aborted && !isForbidden(fault)
        throw fault
      }
    },
  }
}

/** „de-simple“ is a tag that no voice knows. */
const saidAs = (tag: string) => (tongueOf(tag) === 'de' ? 'de-DE' : tag)

/** A number of a phone is said digit by digit. */
const inDigits = (text: string) => (/^[\d\s/()+-]+$/.test(text) ? text.replace(/\D/g, '').split('').join(' ') : text)
