import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFinder } from '../../../src/language/explained/finder.ts'
import { markWords } from '../../../src/language/explained/mark-words.ts'
import { markedText, plainText, type Line, type Part } from '../../../src/language/text.ts'

const find = createFinder([{ href: '/a', writings: ['Amt', 'Ämter'] }, { href: '/r', writings: ['Werkstatt-Rat'] }])
const line = (...parts: (Part | string)[]): Line => ({ parts: parts.map((part) => (typeof part === 'string' ? { kind: 'text', text: part } : part)) })
const word = (text: string, href: string, strong?: true): Part => ({ kind: 'word', text, href, ...(strong && { strong }) })
const text = (text: string): Part => ({ kind: 'text', text })

describe('marking', () => {
  it('marks each word once in a thought, where it first stands, in whatever form', () => {
    const marked = markWords([line('Das Amt prüft.'), line('Die Ämter und der Werkstatt-Rat.'), line('Der Werkstatt-Rat')], find)
    expect(marked.map(({ parts }) => parts)).toEqual([
      [text('Das '), word('Amt', '/a'), text(' prüft.')],
      [text('Die Ämter und der '), word('Werkstatt-Rat', '/r'), text('.')],
      [text('Der Werkstatt-Rat')],
    ])
  })

  it('keeps bold words bold', () => {
    expect(markWords([line('Das ', { kind: 'text', text: 'Amt', strong: true })], find)[0]!.parts).toEqual([text('Das '), word('Amt', '/a', true)])
  })

  it('leaves links and phone numbers as they are', () => {
    const parts: Part[] = [{ kind: 'link', text: 'Amt', href: '/x/' }, { kind: 'phone', text: 'Amt', tel: '110' }]
    expect(markWords([line(...parts)], find)[0]!.parts).toEqual(parts)
  })

  it('marks a word again after a line that holds on some days only', () => {
    const dated = { ...line('Das Amt'), span: { from: '2026-01-01', until: '2026-12-31' } }
    const marked = markWords([dated, dated, line('Das Amt'), line('Das Amt'), dated], find)
    expect(marked.map(({ parts }) => parts.some(({ kind }) => kind === 'word'))).toEqual([true, true, true, false, false])
  })

  it('changes no word, no bold mark and no span, whatever it is given', () => {
    const pieces = fc.constantFrom('Amt', 'Ämter', 'Werkstatt-Rat', 'Werkstattrat', ' ', '.', '-', '„', '“', '§ 5 ', 'x', 'Amts', '\u00a0')
    const texts = fc.array(pieces, { maxLength: 8 }).map((all) => all.join(''))
    const parts = fc.oneof(fc.record({ kind: fc.constant('text' as const), text: texts, strong: fc.boolean() }), fc.record({ kind: fc.constant('link' as const), text: texts, href: fc.constant('/') }))
    fc.assert(fc.property(fc.array(fc.array(parts, { maxLength: 4 }), { maxLength: 4 }), (all) => {
      const lines: Line[] = all.map((parts) => ({ parts }))
      const marked = markWords(lines, find)
      expect(marked.map(plainText)).toEqual(lines.map(plainText))
      expect(marked.map((each) => markedText(each).replaceAll('****', ''))).toEqual(lines.map((each) => markedText(each).replaceAll('****', '')))
      const hrefs = marked.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'word' ? part.href : [])))
      expect(new Set(hrefs).size).toBe(hrefs.length)
    }))
  })
})
