import { describe, expect, it } from 'vitest'
import { graphOf, nextQuestion, pathsOf, prepareGuide, type Guide } from '../../src/model/index.ts'
import { dontKnow, options } from './fixtures/options.ts'
import { wasPasst } from './fixtures/was-passt.ts'

const guide = prepareGuide(wasPasst)
const next = (answers: Record<string, string>) => nextQuestion(guide, answers)?.id

describe('the next question', () => {
  it('begins with whom it is for, where one is, and what one wishes for', () => {
    expect(next({})).toBe('fuer-wen')
    expect(next({ 'fuer-wen': 'ich' })).toBe('wo')
    expect(next({ 'fuer-wen': 'ich', wo: 'schule' })).toBe('wunsch')
  })

  it('asks what excludes before what only orders or routes', () => {
    expect(next({ 'fuer-wen': 'ich', wo: 'zu-hause', wunsch: 'wenig-stunden' })).toBe('geld')
  })

  it('asks nothing for the sake of what is excluded or not wished for', () => {
    const money = { 'fuer-wen': 'ich', wo: 'zu-hause', wunsch: 'wenig-stunden', geld: 'jobcenter-fuer-mich' }
    expect(next(money)).toBe('ort')
    expect(next({ 'fuer-wen': 'ich', wo: 'schule', wunsch: 'ausbildung', 'betrieb-gefunden': 'ja' })).toBe('ort')
  })

  it('asks no question that an answer has settled already', () => {
    const known = { 'fuer-wen': 'ich', wo: 'tagesstaette', wunsch: 'wenig-stunden', geld: 'nein' }
    expect(next(known)).toBe('ort')
  })

  it('asks a firm and a provider nothing personal', () => {
    const personal = ['wo', 'wunsch', 'geld', 'eingliederungshilfe', 'betrieb-gefunden']
    const asked = [...pathsOf(graphOf(guide))].filter(({ steps }) => steps[0]!.options.some((id) => id === 'betrieb' || id === 'anbieter'))
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.flatMap(({ steps }) => steps.map(({ question }) => question)).filter((id) => personal.includes(id))).toEqual([])
  })

  it('breaks a tie by the order in the question file', () => {
    const tied = (first: number): Guide => ({
      id: 'gleich', programmes: [], results: [], fallback: [],
      questions: [
        { id: 'a', order: first, options: [...options('ja', 'nein'), dontKnow] },
        { id: 'b', order: 2, options: [...options('ja', 'nein'), dontKnow] },
      ],
      contacts: [{ id: 'stelle', order: 1, reach: 'phone', when: { a: ['ja'], b: ['ja'] } }],
    })
    expect([1, 3].map((order) => nextQuestion(prepareGuide(tied(order)), {})?.id)).toEqual(['a', 'b'])
  })
})
