import { describe, expect, it } from 'vitest'
import { endsOf, figuresOf, graphOf, pathsOf, prepareGuide, prove, type Guide } from '../../src/model/index.ts'
import { contradictingOutcomes } from '../../src/model/proof-of-outcomes.ts'
import { uselessQuestions } from '../../src/model/proof-of-questions.ts'
import { dontKnow, options } from './fixtures/options.ts'
import { wasPasst } from './fixtures/was-passt.ts'
import { werEntscheidet } from './fixtures/wer-entscheidet.ts'
import { werHilft } from './fixtures/wer-hilft.ts'

const rules = (guide: Guide, facts?: ReadonlySet<string>) => [...new Set(prove(prepareGuide(guide), facts).violations.map(({ rule, id }) => `${rule} ${id}`))]

describe.each([wasPasst, werHilft, werEntscheidet])('the guide $id', (guide) => {
  const { figures, violations } = prove(prepareGuide(guide))

  it('keeps all promises', () => {
    expect(violations).toEqual([])
  })

  it('is short', () => {
    console.log(guide.id, figures)
    expect(figures.longest).toBeLessThanOrEqual(6)
    expect(figures.expected).toBeLessThanOrEqual(4.5)
  })
})

/** A guide of one question that keeps all promises, to be broken in one point each. */
const small: Guide = {
  id: 'klein', results: [], fallback: ['stelle'],
  questions: [{ id: 'a', order: 1, options: [...options('ja', 'nein'), dontKnow] }, { id: 'b', order: 2, options: [...options('ja', 'nein'), dontKnow] }],
  programmes: [{ id: 'angebot', order: 1, law: [{ needs: { a: ['ja'] }, fact: 'angabe', reason: 'grund' }], wish: [], contacts: ['stelle'] }],
  contacts: [{ id: 'stelle', order: 1, reach: 'phone' }],
}

describe('a broken guide', () => {
  const [programme] = small.programmes
  const [contact] = small.contacts

  it('is not the small guide itself', () => {
    expect(rules(small)).toEqual([])
  })

  it('has a programme that nobody reaches', () => {
    const law = [{ excludes: { a: ['ja', 'nein'] }, fact: 'angabe', reason: 'grund' }]
    expect(rules({ ...small, programmes: [programme!, { ...programme!, id: 'nie', law, for: { a: ['ja', 'nein'] } }] }))
      .not.toContain('goal-unreached angebot')
    expect(rules({ ...small, programmes: [{ ...programme!, id: 'nie', law: [{ needs: { any: [] }, fact: 'angabe', reason: 'grund' }] }] }))
      .toContain('goal-unreached nie')
  })

  it('has a contact that nobody sees', () => {
    expect(rules({ ...small, contacts: [contact!, { ...contact!, id: 'nie', when: { any: [] } }] })).toEqual(['goal-unreached nie'])
  })

  it('excludes without a fact, or with one that does not exist', () => {
    expect(rules({ ...small, programmes: [{ ...programme!, law: [{ needs: { a: ['ja'] }, fact: '', reason: 'grund' }] }] }))
      .toEqual(['exclusion-without-fact angebot'])
    expect(rules(small, new Set(['andere']))).toEqual(['exclusion-without-fact angebot'])
  })

  it('leaves people without anyone to call', () => {
    expect(rules({ ...small, contacts: [{ ...contact!, reach: 'search' }] }))
      .toEqual(['end-without-contact klein', 'end-without-contact angebot'])
  })

  it('has results, but not at every end', () => {
    expect(rules({ ...small, programmes: [], results: [{ id: 'schluss', order: 1, when: { a: ['ja'] } }] })).toEqual(['end-without-result klein'])
  })

  it('shows an outcome that a further answer would contradict', () => {
    const never = { ...contact!, id: 'ort', when: { any: [{ b: ['weiss-nicht'] }, { b: ['ja'] }, { b: ['nein'] }] } }
    expect(rules({ ...small, contacts: [contact!, never] })).toContain('outcome-contradicts ort')
  })
})

describe('the proofs themselves', () => {
  it('see a question that changes nothing', () => {
    const guide = prepareGuide(small)
    const { states } = graphOf(guide)
    const useless = states.map((state) => state.question ? { ...state, steps: state.steps.map((step) => ({ ...step, to: states[1]! })) } : state)
    expect(uselessQuestions(guide, { states: useless }).map(({ id }) => id)).toEqual(['a'])
  })

  it('see an outcome that was settled wrongly', () => {
    const guide = prepareGuide(small)
    const other = prepareGuide({ ...small, programmes: [{ ...small.programmes[0]!, law: [{ needs: { b: ['ja'] }, fact: 'angabe', reason: 'grund' }] }] })
    expect(contradictingOutcomes(other, graphOf(guide)).length).toBeGreaterThan(0)
  })
})

describe('the graph', () => {
  const graph = graphOf(prepareGuide(wasPasst))

  it('counts the paths it tells', () => {
    const paths = [...pathsOf(graph)]
    const told = paths.map(({ steps }) => steps.reduce((product, { options }) => product * options.length, 1))
    const { paths: count, longest } = figuresOf(graph)
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(count)
    expect(Math.max(...paths.map(({ steps }) => steps.length))).toBe(longest)
    expect(new Set(paths.map(({ end }) => end)).size).toBe(endsOf(graph).length)
  })

  it('stops before it grows without bounds', () => {
    expect(() => graphOf(prepareGuide(wasPasst), 10)).toThrow(RangeError)
  })
})
