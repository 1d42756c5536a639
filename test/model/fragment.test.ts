import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAnswers, serialiseAnswers } from '../../src/model/index.ts'
import { anyAnswers } from './fixtures/random-guide.ts'
import { questions } from './fixtures/was-passt.ts'

const parse = (fragment: string) => parseAnswers(fragment, questions)

describe('answers in the address', () => {
  it('are written in the order of the questions and read back', () => {
    const fragment = serialiseAnswers({ ort: 'rheinland', wo: 'schule', unbekannt: 'x' }, questions)
    expect(fragment).toBe('wo=schule&ort=rheinland')
    expect(parse(`#${fragment}`)).toEqual({ answers: { wo: 'schule', ort: 'rheinland' }, dropped: 0 })
  })

  it('come back as they were', () => {
    fc.assert(fc.property(anyAnswers(questions), (answers) => {
      expect(parse(`#${serialiseAnswers(answers, questions)}`)).toEqual({ answers, dropped: 0 })
    }))
  })

  it.each([
    ['#wo=schule&wo=rente', { wo: 'rente' }, 0],
    ['#wo=schule&wo=mars', { wo: 'schule' }, 1],
    ['#wo=schule&haus=gross&&=&wo', { wo: 'schule' }, 3],
    ['#wo%3Dschule&ort=rhein%6Cand', { wo: 'schule', ort: 'rheinland' }, 0],
    ['#wo=%E0%A4%A&ort=rheinland', { ort: 'rheinland' }, 1],
    ['#wo=<script>alert(1)</script>', {}, 1],
    ['#__proto__=polluted&constructor=x&toString=y', {}, 3],
    ['', {}, 0],
  ])('%s', (fragment, answers, dropped) => {
    expect(parse(fragment)).toEqual({ answers, dropped })
  })

  it('may be any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const known = new Map(questions.map(({ id, options }) => [id, options.map((option) => option.id)]))
      for (const [question, option] of Object.entries(parse(text).answers)) expect(known.get(question)).toContain(option)
    }))
  })

  it.each(['&', 'wo=schule&', '%', '=', '#', 'a', 'wo=%', '%41=%42&'])('100 kB of „%s“ are read in an instant', (piece) => {
    const began = performance.now()
    parse(`#${piece.repeat(100_000 / piece.length)}&ort=rheinland`)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
