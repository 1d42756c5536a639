// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { verifiedVoice } from '../../../src/islands/player/voice/verified.ts'

const here = (...langs: string[]) => langs.map((lang) => ({ lang, localService: true }))
const chosen = (tag: string, ...langs: string[]) => verifiedVoice(here(...langs), false, tag)?.lang

describe('the voice of the device', () => {
  it.each([
    ['en-GB', ['de-DE', 'en-US', 'en-GB'], 'en-GB'], ['en-GB', ['de-DE', 'en_US'], 'en_US'], ['en-GB', ['eng-GBR'], 'eng-GBR'],
    ['de-simple', ['en-GB', 'de-AT', 'deu-DEU'], 'deu-DEU'], ['de', ['de_CH'], 'de_CH'], ['ar', ['ar-EG'], 'ar-EG'],
  ])('for a page in %s, of %j, is %s', (tag, langs, wanted) => expect(chosen(tag, ...langs)).toBe(wanted))

  it('is never one of another language, nor one from the network', () => {
    expect([chosen('en-GB', 'de-DE'), chosen('de', 'en-GB', 'den-US'), chosen('pl', 'de-DE', 'en-GB'), chosen('en-GB', '', '-')]).toEqual([undefined, undefined, undefined, undefined])
    expect(verifiedVoice([{ lang: 'en-GB', localService: false }], false, 'en-GB')).toBeUndefined()
  })

  it('that may not be there is not taken for another language: only the German one is ever asked for', () => {
    localStorage.setItem('german-voice', 'heard')
    expect([verifiedVoice(here('de-DE'), true, 'de')?.lang, verifiedVoice(here('en-GB'), true, 'en-GB')]).toEqual(['de-DE', undefined])
    localStorage.clear()
  })
})
