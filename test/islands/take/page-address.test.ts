import { describe, expect, it } from 'vitest'
import { inLetters, pageAddress } from '../../../src/islands/take/page-address.ts'

const here = { origin: 'http://tablet.local:8080', pathname: '/kiosk/alltag/angebote/garten/' }
const ANSWERS = '#wo=garten&wunsch=draussen'

describe('the address to take along', () => {
  it('is where the page is open, when nobody has said where the kiosk is found', () => {
    expect(pageAddress({ here, base: '/kiosk/', site: '' }, '')).toBe('http://tablet.local:8080/kiosk/alltag/angebote/garten/')
  })

  it.each([
    ['https://beispiel.de/', 'https://beispiel.de/alltag/angebote/garten/'],
    ['https://beispiel.de/wahl/', 'https://beispiel.de/wahl/alltag/angebote/garten/'],
  ])('is below %s, when that is where everybody finds it', (site, expected) => expect(pageAddress({ here, base: '/kiosk/', site }, '')).toBe(expected))

  it('holds answers only when a person says so', () => {
    expect(pageAddress({ here, base: '/kiosk/', site: '' }, '')).not.toContain('#')
    expect(pageAddress({ here, base: '/kiosk/', site: 'https://beispiel.de/' }, ANSWERS)).toBe('https://beispiel.de/alltag/angebote/garten/#wo=garten&wunsch=draussen')
  })

  it('is the start page at the start', () => expect(pageAddress({ here: { ...here, pathname: '/kiosk/' }, base: '/kiosk/', site: '' }, '')).toBe('http://tablet.local:8080/kiosk/'))

  it('never holds what belongs to this device', () => {
    const open = new URL('http://tablet.local:8080/kiosk/?kiosk=1#a')
    expect(pageAddress({ here: open, base: '/kiosk/', site: '' }, open.hash)).toBe('http://tablet.local:8080/kiosk/#a')
  })

  it('is typed without its beginning and its answers', () => expect(inLetters('https://beispiel.de/wahl/#wo=garten')).toBe('beispiel.de/wahl/'))
})
