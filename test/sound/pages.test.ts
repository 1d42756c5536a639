import { describe, expect, it } from 'vitest'
import { catalogue } from '../content/shipped.ts'
import { soundFrom } from '../../src/commands/ground/settings.mjs'
import { renderShipped } from '../pages/site.ts'

const said = (pages: ReadonlyMap<string, string>, path: string) => /<body[^>]* data-sound="([^"]*)"/.exec(pages.get(path)!)?.[1]

describe('the pages', () => {
  it('name the list of clips in a language with sound, with the base of the build', () => {
    const pages = renderShipped({ sound: true, base: '/kiosk/' })
    for (const { id, path, sound } of catalogue.languages) expect(said(pages, `${path ? `${path}/` : ''}index.html`)).toBe(sound ? `/kiosk/ton/${id}/clips.json` : 'off')
    expect(catalogue.languages.map(({ sound }) => sound)).toContain(true)
    expect(catalogue.languages.map(({ sound }) => sound)).toContain(false)
  })

  it('say honestly that there is none in a build without', () => {
    const pages = renderShipped({ sound: false })
    expect(new Set([...pages.keys()].map((path) => said(pages, path)))).toEqual(new Set(['off']))
  })
})

describe('SOUND', () => {
  it('is on unless somebody says off, and nothing else', () => {
    expect([soundFrom(undefined), soundFrom('on'), soundFrom('off')]).toEqual([true, true, false])
    expect(() => soundFrom('nein')).toThrow('SOUND=nein')
  })
})
