import { describe, expect, it } from 'vitest'
import { firstBlock, placesOf, problemsOf, rulesOf, TEXT, textWith, type Changes } from './fixture.ts'

const GUIDE = 'id: was-passt\norder: 1\npicture: hilfe\n'

describe('a link', () => {
  it.each(['/', '/angebote/garten/', '/angebote/', '/rechte/', '/themen/', '/sorgen/', '/kontakte/', '/kontakte/#gaertnerei', '/woerter/', '/ueber/', 'https://garten.example/neu?a=1#b', 'https://gesetz.example/2'])(
    'may lead to %s', (href) => expect(firstBlock(textWith(`Mehr [hier](${href}).`))[0]!.parts[1]).toEqual({ kind: 'link', text: 'hier', href }))

  it.each([
    ['javascript:alert(1)', 'unsafe-link'], ['JavaScript:alert(1)', 'unsafe-link'], ['data:text/html,x', 'unsafe-link'], ['vbscript:x', 'unsafe-link'], ['file:///etc/passwd', 'unsafe-link'],
    ['//garten.example/', 'unsafe-link'], ['http://garten.example/', 'unsafe-link'], ['HTTPS://garten.example/', 'unsafe-link'], ['https:garten.example', 'unsafe-link'], ['https://', 'unsafe-link'],
    ['https://boese.example/', 'unsafe-link'], ['https://garten.example.boese.example/', 'unsafe-link'], ['https://garten.example@boese.example/', 'unsafe-link'], ['https://garten.example:8443/', 'unsafe-link'],
    ['mailto:a@garten.example', 'unsafe-link'], ['tel:110', 'unsafe-link'], ['angebote/garten/', 'unsafe-link'], ['../garten/', 'unsafe-link'], ['#oben', 'unsafe-link'],
    ['/angebote/gartn/', 'dangling-link'], ['/angebote/garten', 'dangling-link'], ['/alltag/angebote/garten/', 'dangling-link'], ['/angebote/garten/?x=1', 'dangling-link'], ['/\\boese.example', 'dangling-link'],
  ])('may not lead to %s', (href, rule) => expect(placesOf(textWith(`Mehr [hier](${href}).`))).toEqual([`11:13 ${rule}`]))

  it('may lead to a guide, and to none that there is not', () => {
    const guides: Changes = { 'content/guides/was-passt.yaml': GUIDE }
    expect(rulesOf({ ...textWith('Mehr [hier](/wegweiser/was-passt/).'), ...guides }).filter((rule) => rule === 'dangling-link')).toEqual([])
    expect(rulesOf({ ...textWith('Mehr [hier](/wegweiser/wer-hilft/).'), ...guides })).toContain('dangling-link')
  })

  it('to a page that is nearly right hears of it', () => {
    expect(problemsOf(textWith('Mehr [hier](/angebote/gartn/).'))[0]!.fix).toContain('Meinten Sie „/angebote/garten/“?')
  })

  it('in angle brackets is held to the same rules', () => {
    expect(placesOf(textWith('Mehr: <https://boese.example/x>'))).toEqual(['11:8 unsafe-link'])
    expect(placesOf(textWith('Mehr: <javascript:alert()>'))).toEqual(['11:8 unsafe-link'])
    expect(placesOf(textWith('Mehr: [hier](<javascript:alert(1)>)'))).toEqual(['11:15 unsafe-link'])
  })

  it('in a heading, a title, a list or a comparison is held to the same rules', () => {
    const heading = (from: string, to: string): Changes => ({ [TEXT]: (text) => text.replace(from, to) })
    expect(placesOf(heading('## Was verdiene ich?', '## Was [verdiene](javascript:x) ich?'))).toEqual(['14:19 unsafe-link'])
    expect(placesOf(heading('# Arbeit im Garten', '# Arbeit im [Garten](javascript:x)'))).toEqual(['8:22 unsafe-link'])
    expect(placesOf(textWith('- Mehr [hier](javascript:x)'))).toEqual(['11:15 unsafe-link'])
    expect(placesOf(textWith('Frage | Hier | Dort', '--|--|--', 'Wo? | [hier](javascript:x) | dort'))).toEqual(['13:14 unsafe-link'])
  })

  it('needs words: without them nobody could follow it', () => {
    expect(placesOf(textWith('Mehr [](/ueber/) und [ ](/ueber/).'))).toEqual(['11:6 empty-text', '11:22 empty-text'])
  })

  it('by a name that is defined elsewhere is not understood', () => {
    expect(placesOf(textWith('Mehr [hier][x].', '', '[x]: javascript:alert(1)'))).toEqual(['11:6 markdown-subset', '13:1 markdown-subset'])
  })
})
