import { describe, expect, it } from 'vitest'
import { byId, evaluate, explain, type Condition, type Question } from '../../src/model/index.ts'

const wo: Question = {
  id: 'wo', order: 1,
  options: [
    { id: 'schule' }, { id: 'bildung' }, { id: 'arbeit' },
    { id: 'werkstatt-unklar', open: ['bildung', 'arbeit'] }, { id: 'weiss-nicht', open: true },
  ],
}
const geld: Question = { id: 'geld', order: 2, options: [{ id: 'jobcenter' }, { id: 'nein' }, { id: 'weiss-nicht', open: true }] }
const questions = byId([wo, geld])
const truth = (condition: Condition, answers: Record<string, string>) => evaluate(condition, answers, questions)

describe('a condition', () => {
  it.each([
    [{ wo: ['schule'] }, { wo: 'schule' }, 'yes'],
    [{ wo: ['schule'] }, { wo: 'arbeit' }, 'no'],
    [{ wo: ['schule'] }, {}, 'unknown'],
    [{ wo: ['schule'] }, { wo: 'weiss-nicht' }, 'unknown'],
    [{ wo: ['arbeit'] }, { wo: 'werkstatt-unklar' }, 'unknown'],
    [{ wo: ['arbeit', 'bildung'] }, { wo: 'werkstatt-unklar' }, 'yes'],
    [{ wo: ['schule'] }, { wo: 'werkstatt-unklar' }, 'no'],
    [{ wo: ['arbeit', 'werkstatt-unklar'] }, { wo: 'werkstatt-unklar' }, 'yes'],
    [{ wo: ['schule'] }, { wo: 'gibt-es-nicht' }, 'unknown'],
    [{ anliegen: ['firma'] }, { anliegen: 'firma' }, 'yes'],
    [{ anliegen: ['firma'] }, { anliegen: 'streit' }, 'no'],
    [{ anliegen: ['firma'] }, {}, 'unknown'],
    [{ not: { geld: ['jobcenter'] } }, { geld: 'weiss-nicht' }, 'unknown'],
    [{ not: { geld: ['jobcenter'] } }, { geld: 'nein' }, 'yes'],
    [{ wo: ['schule'], geld: ['nein'] }, { geld: 'jobcenter' }, 'no'],
    [{ wo: ['schule'], geld: ['nein'] }, { geld: 'nein' }, 'unknown'],
    [{ any: [{ wo: ['schule'] }, { geld: ['nein'] }] }, { geld: 'nein' }, 'yes'],
    [{ any: [] }, {}, 'no'],
    [{}, {}, 'yes'],
  ] as [Condition, Record<string, string>, string][])('%j with %j is %s', (condition, answers, expected) => {
    expect(truth(condition, answers)).toBe(expected)
  })
})

describe('an explanation', () => {
  it('names the questions that decided', () => {
    const condition: Condition = { wo: ['schule'], geld: ['nein'] }
    expect(explain(condition, { wo: 'schule', geld: 'jobcenter' }, questions)).toEqual({ truth: 'no', questions: ['geld'] })
    expect(explain(condition, { wo: 'schule' }, questions)).toEqual({ truth: 'unknown', questions: ['geld'] })
    expect(explain(condition, { wo: 'schule', geld: 'nein' }, questions)).toEqual({ truth: 'yes', questions: ['wo', 'geld'] })
  })
})
