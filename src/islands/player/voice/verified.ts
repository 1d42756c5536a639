import { voiceConfirmed } from './confirmed.ts'
import { pageTag, tongueOf } from './tongue.ts'

type Listed = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>

/** `de`, `de-DE`, `de_DE` of Android, `deu-DEU` of Firefox there. */
const PIECES = /[-_]/
/** The region of the tag, else the country that is called as the language: „de“ is said as in Germany. */
const regionOf = (tag: string) => /-([A-Z]{2})(?![A-Za-z])/.exec(tag)?.[1] ?? tongueOf(tag).toUpperCase()

/**
 * The voice that may read this page here. Never one from the network: it would send the text away. Never one of another language.
 * Chrome on Android lists German when it isn't installed and then speaks English: there a person has to have heard it.
 */
export function verifiedVoice<Voice extends Listed>(voices: readonly Voice[], isDoubtful: boolean, tag = pageTag(), confirmed = voiceConfirmed(tag)): Voice | undefined {
  if (confirmed === false || (isDoubtful && !confirmed)) return undefined
  const able = voices.filter(({ lang, localService }) => tongueOf(lang) === tongueOf(tag) && localService === true)
  return able.find(({ lang }) => lang.split(PIECES)[1]?.toUpperCase().startsWith(regionOf(tag))) ?? able[0]
}

/** Whether this is Chrome, or what is built on it, on Android. */
export function isChromeOnAndroid({ userAgent, userAgentData }: { userAgent: string; userAgentData?: { platform?: string } } = navigator): boolean {
  return userAgentData?.platform === 'Android' || (/Android/.test(userAgent) && /Chrome\//.test(userAgent))
}
