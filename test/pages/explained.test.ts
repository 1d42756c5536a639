// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { explained, explainedBlock } from '../../src/pages/explained.ts'
import { createTranslator } from '../../src/i18n/create-translator.ts'
import { toLine } from '../../src/language/plain-line.ts'
import { plainText, type Line } from '../../src/language/text.ts'
import { catalogue } from '../content/shipped.ts'
import { renderShipped, takeApart, words } from './site.ts'

const pages = [...renderShipped()].map(([file, html]) => [file, new DOMParser().parseFromString(`<main>${takeApart(html).body}</main>`, 'text/html')] as const)
const site = (id: string) => ({ ...createTranslator(id, words[id]!), catalogue, language: catalogue.languages.find((language) => language.id === id)! })
const hrefs = (lines: readonly Line[]) => lines.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'word' ? `${part.text} → ${part.href}` : [])))

describe('explained words', () => {
  it.each([
    ['de-simple', 'Die Werkstatt-Räte und die Frauen-Beauftragten reden mit.', ['Werkstatt-Räte → /woerter/w/#werkstatt-rat', 'Frauen-Beauftragten → /woerter/f/#frauen-beauftragte']],
    ['de-simple', 'Das Amt schickt Bescheide. Lesen Sie den Bescheid.', ['Bescheide → /woerter/b/#bescheid']],
    ['de-simple', 'Mit dem Budget für Arbeit bekommt der Betrieb ein Budget.', ['Budget für Arbeit → /woerter/b/#budget-fuer-arbeit', 'Budget → /woerter/b/#budget']],
    ['de-simple', 'Der Werkstatt-Lohn, die Werkstatt-Regeln und das Amt', []],
    ['de', 'Die Werkstatträte (§ 5 Abs. 3 WMVO) und Andere Leistungsanbieter (§ 60 SGB IX)', ['Werkstatträte → /woerter/w/#werkstatt-rat', 'Andere Leistungsanbieter → /woerter/a/#anderer-leistungs-anbieter']],
    ['de', 'auf dem allgemeinen Arbeitsmarkt', ['allgemeinen Arbeitsmarkt → /woerter/a/#allgemeiner-arbeits-markt']],
  ])('in %s: %s', (id, text, expected) => expect(hrefs(explained(site(id), [toLine(text)]))).toEqual(expected))

  it('are marked once in a block, over its lines and lists, and once in each row of a comparison', () => {
    const line = toLine('Die Werkstatt hilft.')
    const block = explainedBlock(site('de-simple'), {
      picture: '', facts: [], past: false,
      items: [{ kind: 'lines', lines: [line] }, { kind: 'list', ordered: false, items: [line] }, { kind: 'comparison', topic: line, left: line, right: line, rows: [0, 1].map(() => ({ topic: line, left: line, right: line })) }],
    })
    const [lines, list, comparison] = block.items
    expect(lines).toMatchObject({ lines: [{ parts: [{}, { kind: 'word' }, {}] }] })
    expect(list).toMatchObject({ items: [{ parts: [{ kind: 'text' }] }] })
    expect(comparison).toMatchObject({ topic: line, left: line, right: line, rows: [0, 1].map(() => ({ topic: line, left: { parts: [{}, { kind: 'word' }, {}] }, right: line })) })
  })

  it('stand on most pages, sensitive ones too, and each leads to its explanation', () => {
    const withWords = pages.filter(([, page]) => page.querySelector('a.word')).map(([file]) => file)
    expect(withWords.length).toBeGreaterThan(40)
    expect(withWords).toContain('schutz/index.html')
    const places = new Set(pages.flatMap(([file, page]) => [...page.querySelectorAll('section[id]')].map(({ id }) => `/${file.replace('index.html', '')}#${id}`)))
    expect(pages.flatMap(([, page]) => [...page.querySelectorAll('a.word')].map((word) => word.getAttribute('href')!)).filter((href) => !places.has(href))).toEqual([])
  })

  it('never stand in a heading, a link, a button or a tile, nor among the explanations', () => {
    for (const [file, page] of pages) expect([...page.querySelectorAll(':is(h1, h2, h3, h4, dt, a, button, .tile, summary) a.word')].map(({ textContent }) => textContent), file).toEqual([])
    expect(pages.filter(([file]) => file.includes('woerter/')).flatMap(([, page]) => [...page.querySelectorAll('a.word')])).toEqual([])
  })

  it('change no sentence', () => {
    const letters = (text: string) => text.replace(/[\s\u00ad-]/g, '').toLowerCase()
    const items = catalogue.articles.flatMap(({ texts }) => Object.values(texts)).flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.items)))
    const said = new Set(items.flatMap((item) => (item.kind === 'lines' ? item.lines : item.kind === 'list' ? item.items : [])).map((line) => letters(plainText(line))))
    const shown = pages.flatMap(([, page]) => [...page.querySelectorAll<HTMLElement>('.block :is(p, li) .line')]).filter((line) => line.querySelector('a.word'))
    expect(shown.length).toBeGreaterThan(500)
    expect(shown.filter((line) => !said.has(letters(line.textContent!))).map(({ textContent }) => textContent)).toEqual([])
  })

  it('take the signs beside a compound along, and no other sign', () => {
    const marked = pages.flatMap(([, page]) => [...page.querySelectorAll('a.word')])
    expect(marked.some((word) => word.querySelector('.w > .sign:last-child'))).toBe(true)
    expect(marked.filter((word) => word.querySelector(':scope > .sign'))).toEqual([])
    const torn = marked.filter((word) => (word.lastChild as Element).matches?.('.w') && /^[.,:;?!)“]/.test(word.nextSibling?.textContent ?? ''))
    expect(torn.map(({ parentElement }) => parentElement!.textContent)).toEqual([])
  })
})
