import { voiceConfirmed } from './confirmed.ts'

type Listed = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

/** `de`, `de-DE`, `de_DE` of Android, `deu-DEU` of Firefox there. */
const GERMAN = /^(de|deu)([-_]|$)/i
const GERMANY = /^deu?[-_]DEU?\b/i

/**
 * The voice that may read German here. Never one from the network: it would send the text away. Never one of another language.
 * Chrome on Android lists German when it isn't installed and then speaks English: there a person has to have heard it.
 */
export function verifiedVoice<Voice extends Listed>(voices: readonly Voice[], isDoubtful: boolean, confirmed = voiceConfirmed()): Voice | undefined {
  if (confirmed === false || (isDoubtful && !confirmed)) return undefined
  const german = voices.filter(({ lang, localService }) => GERMAN.test(lang) && localService === true)
  return german.find(({ lang }) => GERMANY.test(lang)) ?? german[0]
}

/** Whether this is Chrome, or what is built on it, on Android. */
export function isChromeOnAndroid({ userAgent, userAgentData }: { userAgent: string; userAgentData?: { platform?: string } } = navigator): boolean {
  return userAgentData?.platform === 'Android' || (/Android/.test(userAgent) && /Chrome\//.test(userAgent))
}
