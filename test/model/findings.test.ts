import { describe, expect, it } from 'vitest'
import { findMistakes, type Goals, type Programme, type Question } from '../../src/model/index.ts'
import { dontKnow, options } from './fixtures/options.ts'
import { wasPasst } from './fixtures/was-passt.ts'
import { werHilft } from './fixtures/wer-hilft.ts'

const question: Question = { id: 'a', order: 1, options: [...options('ja', 'nein'), dontKnow] }
const programme: Programme = {
  id: 'angebot', order: 1, wish: [], contacts: ['stelle'],
  law: [{ needs: { a: ['ja'] }, fact: 'angabe-1', reason: 'grund' }, { perhaps: { a: ['nein'] }, fact: 'angabe-2', reason: 'grund' }],
  examples: [{ answers: { a: 'ja' }, expect: 'passt' }, { answers: { a: 'nein' }, expect: 'gerade-nicht' }],
}
const good: Goals = { questions: [question], programmes: [programme], contacts: [{ id: 'stelle', order: 1, reach: 'phone' }], results: [] }

const mistakes = (change: Partial<Goals>) => findMistakes({ ...good, ...change })
const withLaw = (...law: Programme['law']) => mistakes({ programmes: [{ ...programme, law, examples: [] }] })
const withQuestion = (change: Partial<Question>) => mistakes({ questions: [{ ...question, ...change }] })
const from = { fact: 'angabe', reason: 'grund' }
const only = (found: ReturnType<typeof findMistakes>, rule: string) => found.filter((finding) => finding.rule === rule)

describe('sound content', () => {
  it('has no findings', () => {
    expect(mistakes({})).toEqual([])
  })

  it('is the small guide of the fixtures', () => {
    const questions = [...wasPasst.questions, werHilft.questions[0]!]
    const found = findMistakes({ ...wasPasst, questions }).map(({ rule, id, name }) => `${rule} ${id} ${name ?? ''}`)
    expect(found).toEqual(['question-without-dont-know fuer-wen '])
  })
})

describe('broken content', () => {
  it('names a question, an option or a contact that does not exist', () => {
    expect(withLaw({ needs: { b: ['ja'] }, ...from })).toContainEqual(
      { rule: 'unknown-question', kind: 'programme', id: 'angebot', path: ['law', 0, 'needs', 'b'], name: 'b', known: ['a'] })
    expect(withLaw({ excludes: { a: ['jaa'] }, ...from })).toContainEqual(
      { rule: 'unknown-option', kind: 'programme', id: 'angebot', path: ['law', 0, 'excludes', 'a'], name: 'jaa', known: ['ja', 'nein', 'weiss-nicht'] })
    expect(mistakes({ contacts: [] })).toContainEqual(
      { rule: 'unknown-contact', kind: 'programme', id: 'angebot', path: ['contacts', 0], name: 'stelle', known: [] })
    expect(mistakes({ programmes: [{ ...programme, examples: [{ answers: { c: 'x' }, expect: 'passt-vielleicht' }] }] }))
      .toMatchObject([{ rule: 'unknown-question', path: ['examples', 0, 'answers', 'c'] }])
    expect(mistakes({ programmes: [{ ...programme, given: { a: 'vielleicht' } }] })).toMatchObject([{ rule: 'unknown-option', path: ['given', 'a'] }])
    expect(withQuestion({ options: [...question.options, { id: 'teils', open: ['ja', 'viel'] }] }))
      .toMatchObject([{ rule: 'unknown-option', kind: 'question', path: ['options', 3, 'open'], name: 'viel' }])
  })

  it('has a question nobody uses', () => {
    expect(mistakes({ questions: [question, { ...question, id: 'b' }] })).toEqual([{ rule: 'question-unused', kind: 'question', id: 'b', path: [] }])
  })

  it('has a question without „Weiß ich nicht“', () => {
    expect(only(withQuestion({ options: options('ja', 'nein') }), 'question-without-dont-know')).toHaveLength(1)
  })

  it('has an option no condition has thought of', () => {
    const extra = (option: object) => withQuestion({ options: [...question.options, { id: 'viel', ...option }] })
    expect(extra({})).toEqual([{ rule: 'option-unnamed', kind: 'question', id: 'a', path: ['options', 3], name: 'viel' }])
    expect(extra({ other: true })).toEqual([])
    expect(only(withLaw({ excludes: { a: ['ja'] }, ...from }), 'option-unnamed')).toEqual([])
  })

  it('has a condition that contradicts itself, or says nothing', () => {
    expect(withLaw({ excludes: { all: [{ a: ['ja'] }, { a: ['nein'] }] }, ...from }))
      .toMatchObject([{ rule: 'condition-never', path: ['law', 0, 'excludes'] }])
    expect(only(withLaw({ needs: { a: ['ja', 'nein'] }, ...from }), 'condition-always')).toMatchObject([{ path: ['law', 0, 'needs'] }])
  })

  it('has a programme that can never fit', () => {
    const found = withLaw({ needs: { a: ['ja'] }, ...from }, { excludes: { a: ['ja'] }, ...from })
    expect(found).toEqual([{ rule: 'programme-never-fits', kind: 'programme', id: 'angebot', path: ['law'] }])
  })

  it('lets the law decide by not knowing', () => {
    expect(only(withLaw({ needs: { a: ['ja', 'weiss-nicht'] }, ...from }), 'open-option-named')).toMatchObject([{ name: 'weiss-nicht' }])
  })

  it('has a law without a fact', () => {
    expect(only(withLaw({ needs: { a: ['ja'] }, fact: '', reason: 'grund' }), 'law-without-fact')).toHaveLength(1)
  })

  it('has an example that contradicts its conditions', () => {
    expect(mistakes({ programmes: [{ ...programme, examples: [{ answers: { a: 'nein' }, expect: 'passt' }] }] })).toEqual(
      [{ rule: 'example-contradicts', kind: 'programme', id: 'angebot', path: ['examples', 0], expected: 'passt', found: 'gerade-nicht' }])
    expect(mistakes({ contacts: [{ ...good.contacts[0]!, when: { a: ['ja'] }, examples: [{ answers: {}, expect: 'gezeigt' }] }] }))
      .toMatchObject([{ rule: 'example-contradicts', kind: 'contact', found: 'nicht-gezeigt' }])
  })
})
