import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFile } from '../fuzz/content.ts'
import { placesOf, problemsOf, PROGRAMME, TEXT, textWith } from './fixture.ts'

describe('any text in place of a content file', () => {
  it('gives the same Problems each time', () => {
    fc.assert(fc.property(anyFile, ({ path, content }) => {
      const first = problemsOf({ [path]: content })
      expect(problemsOf({ [path]: content })).toEqual(first)
    }), { numRuns: 30 })
  })
})

describe('a huge file', () => {
  const quickly = <T>(work: () => T): T => {
    const began = performance.now()
    const result = work()
    expect(performance.now() - began).toBeLessThan(20_000)
    return result
  }

  it('of one megabyte of sentences is read', () => {
    expect(quickly(() => placesOf(textWith('Das ist ein Satz.\n'.repeat(58_000))))).toEqual(['10:1 block-length'])
  })

  it('with a fault in every line is reported line by line', () => {
    const places = quickly(() => placesOf(textWith('Das sind 12.\n'.repeat(20_000))))
    expect(places).toHaveLength(20_001)
    expect(places).toContain('20010:10 number-not-a-fact')
  })

  it('of one endless word looks for no similar word', () => {
    expect(quickly(() => problemsOf(textWith(`{${'a'.repeat(1_000_000)}}`)))).toMatchObject([{ rule: 'dangling-fact', fix: 'Prüfen Sie die id.' }])
  })

  it('of brackets only is refused', () => {
    expect(quickly(() => problemsOf({ [PROGRAMME]: '['.repeat(50_000) }).map((problem) => problem.rule))).toEqual(['yaml-syntax'])
  })

  it('of zeros is refused as no text', () => {
    expect(quickly(() => placesOf({ [TEXT]: '\0'.repeat(1_000_000) }))).toEqual(['1:1 encoding'])
  })
})
