import { describe, expect, it } from 'vitest'
import { changeAnswer, conversationOf, prepareGuide } from '../../src/model/index.ts'
import { wasPasst } from './fixtures/was-passt.ts'

const guide = prepareGuide(wasPasst)
const answers = { 'fuer-wen': 'ich', wo: 'zu-hause', wunsch: 'wenig-stunden', geld: 'nein', eingliederungshilfe: 'ja', ort: 'rheinland' }

describe('a conversation', () => {
  it('is replayed in the order in which it was held, whatever the order of the answers', () => {
    const mixed = Object.fromEntries(Object.entries(answers).reverse())
    const { path, next } = conversationOf(guide, mixed)
    expect(path.map(({ question }) => question)).toEqual(['fuer-wen', 'wo', 'wunsch', 'geld', 'eingliederungshilfe', 'ort'])
    expect(next).toBeUndefined()
  })

  it('keeps the other answers when an early one changes', () => {
    expect(changeAnswer(guide, answers, { question: 'wo', option: 'schule' })).toEqual({ ...answers, wo: 'schule' })
  })

  it('keeps an answer that only the rest of the cards needs', () => {
    const changed = changeAnswer(guide, { ...answers, geld: 'jobcenter-fuer-mich' }, { question: 'wunsch', option: 'ausbildung' })
    expect(changed).toMatchObject({ geld: 'jobcenter-fuer-mich', wunsch: 'ausbildung' })
  })

  it('lets go of what can no longer matter', () => {
    expect(changeAnswer(guide, answers, { question: 'fuer-wen', option: 'betrieb' })).toEqual({ 'fuer-wen': 'betrieb', ort: 'rheinland' })
  })

  it('goes on where an answer is missing', () => {
    const { wo: _, ...without } = answers
    const { path, next } = conversationOf(guide, without)
    expect(next?.id).toBe('wo')
    expect(path.map(({ question }) => question)).toContain('wunsch')
  })

  it('pays no heed to questions and options that nobody knows', () => {
    expect(conversationOf(guide, { wo: 'mars', krone: 'ja' })).toMatchObject({ path: [], next: { id: 'fuer-wen' } })
  })
})
