import { describe, expect, it } from 'vitest'
import { lineId } from '../../src/language/line.ts'
import { shownKey } from '../../src/model/shown-key.ts'
import { toLine } from '../../src/language/plain-line.ts'
import { DIGITS } from '../../src/sound/lines/digits.ts'
import { linesInHtml } from '../../src/sound/lines/lines-in-html.ts'
import { inOrder, saidForm } from '../../src/sound/lines/said.ts'
import { spokenLines } from '../../src/sound/lines/spoken-lines.ts'
import { catalogue } from '../content/shipped.ts'
import { languageOf, renderShipped } from '../pages/site.ts'

const unescape = (words: string) => words.replaceAll('&amp;', '&').replaceAll('&quot;', '"')

describe('the Lines of a page', () => {
  it('are read with marks, links, signs and words in spans', () => {
    const html = '<p class="lined">x <span class="line">Sie <strong>können</strong> <span class="w">Werkstatt-Rat</span> &amp; mehr.</span> <span>no</span></p>'
    expect(linesInHtml(html)).toEqual([{ id: lineId('Sie können Werkstatt-Rat & mehr.'), text: 'Sie können Werkstatt-Rat & mehr.' }])
  })

  it('are read from rows in a drawing', () => {
    const html = '<text class="middle" data-line><tspan x="1">Anderer</tspan><tspan x="1">Leistungs-</tspan><tspan x="1">Anbieter</tspan></text>'
    expect(linesInHtml(html)).toMatchObject([{ text: 'Anderer Leistungs-Anbieter' }])
  })

  it('are read from templates, and from what islands get', () => {
    const words = JSON.stringify({ ready: toLine('Das ist **neu**.'), list: [toLine('Eins')] }).replaceAll('"', '&quot;')
    const data = JSON.stringify({ notes: [toLine('Zwei')] })
    const html = `<template><b class="line">Tief</b></template><div data-words="${words}"></div><script type="application/json">${data}</script>`
    expect(linesInHtml(html).map(({ text }) => text)).toEqual(['Tief', 'Das ist neu.', 'Eins', 'Zwei'])
  })
})

describe('what is spoken', () => {
  const pages = renderShipped()
  const [easy, plain] = catalogue.languages

  it('is every Line of each page of the language, and the digits', () => {
    const keys = new Set(spokenLines(pages, easy!, catalogue.languages).flatMap(({ shown }) => shown))
    const own = [...pages].filter(([path, html]) => languageOf(path) === easy && !html.includes(' data-silent'))
    const seen = own.flatMap(([, html]) => [...html.matchAll(/class="line">([^<]+)<\/span>/g)].map((found) => found[1]!))
    expect(own.length).toBeGreaterThan(30)
    expect(seen.length).toBeGreaterThan(3000)
    expect(seen.filter((words) => !keys.has(shownKey(unescape(words))))).toEqual([])
    expect(Object.values(DIGITS).every(({ shown }) => keys.has(shown[0]!))).toBe(true)
  })

  it('is nothing that stands only on the page for staff', () => {
    const silent = [...pages].filter(([, html]) => html.includes(' data-silent')).map(([path]) => path)
    expect(silent).toEqual(['betreuung/index.html', 'alltag/betreuung/index.html', 'en/betreuung/index.html'])
    const spoken = spokenLines(pages, easy!, catalogue.languages).map(({ text }) => text)
    expect(spoken).not.toContain('Denken Sie sich einen Code aus.')
    expect(spoken).toContain('Meine Arbeit, meine Wahl')
  })

  it('is found by what is shown: no words have two clips, whatever gaps and hyphens they have', () => {
    for (const language of catalogue.languages) {
      const keys = spokenLines(pages, language, catalogue.languages).flatMap(({ shown }) => shown)
      expect(keys.length).toBeGreaterThan(2000)
      expect(new Set(keys).size).toBe(keys.length)
    }
    expect(shownKey('Frauen-\nBeauf\u00adtragte')).toBe(shownKey('Frauen-Beauftragte'))
    expect(shownKey('Frauen Beauftragte')).not.toBe(shownKey('Frauen-Beauftragte'))
  })

  it('is not mixed between languages', () => {
    const texts = spokenLines(pages, easy!, catalogue.languages).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(2000)
    expect(texts).toContain('Zurück')
    expect([...pages].some(([path]) => path.startsWith(`${plain!.path}/`))).toBe(true)
    expect(texts).not.toContain(catalogue.disclaimer[plain!.id]!.parts[0]!.text)
  })
})

describe('what the voice is given', () => {
  const glossary = inOrder([{ written: 'Budget', said: 'Büdschee' }, { written: 'Budget für Arbeit', said: 'Büdschee für Arbeit' }, { written: 'Mini-Job', said: 'Mini-Dschob' }])

  it('says words as the glossary says them, as whole words only', () => {
    expect(saidForm('Das **Budget** für Arbeit hilft.', glossary)).toBe('Das Büdschee für Arbeit hilft.')
    expect(saidForm('Die Budgets', glossary)).toBe('Die Budgets')
    expect(saidForm('Ein Mini-Job', glossary)).not.toContain('job')
  })

  it('says numbers in words', () => {
    expect(saidForm('3 Monate', [])).toBe('drei Monate')
    expect(DIGITS['7']).toEqual({ id: lineId('sieben'), text: 'sieben', shown: [shownKey('sieben')] })
  })
})
