import { describe, expect, it } from 'vitest'
import { siteUrl } from '../../src/build/site-url.ts'

describe('SITE_URL', () => {
  it('may be missing', () => expect([siteUrl(), siteUrl('')]).toEqual(['', '']))

  it.each([['https://beispiel.de', 'https://beispiel.de/'], ['https://beispiel.de/kiosk', 'https://beispiel.de/kiosk/'], ['https://beispiel.de/kiosk/', 'https://beispiel.de/kiosk/'], ['http://10.0.0.5:8080/', 'http://10.0.0.5:8080/']])(
    '%s is %s', (text, expected) => expect(siteUrl(text)).toBe(expected))

  it.each(['beispiel.de', '/kiosk/', 'ftp://beispiel.de', 'javascript:alert(1)', 'https://beispiel.de/?kiosk=1', 'https://beispiel.de/#a'])('refuses %s and says how to write it', (text) => {
    expect(() => siteUrl(text)).toThrow(/SITE_URL ist „.*“\. Das ist keine Adresse\. Schreiben Sie zum Beispiel/)
  })
})
