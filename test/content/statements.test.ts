import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/content/catalogue.ts'
import { mayHaveChanged, saysFact } from '../../src/content/facts/statements.ts'

const fact = (parts: Partial<Fact>) => ({ id: 'a', says: [], supersededBy: [], status: 'gilt', ...parts }) as unknown as Fact
const says = (words: string[], text: string) => saysFact(fact({ says: words }), text, new Set())

describe('a block says a fact', () => {
  it('by one of its words, alone or inside another', () => {
    expect(says(['Rückkehr', 'zurück'], 'Sie haben ein Rückkehr-Recht.')).toBe(true)
    expect(says(['Rückkehr', 'zurück'], 'Sie können zurück.')).toBe(true)
    expect(says(['Rückkehr', 'zurück'], 'Sie bleiben dort.')).toBe(false)
  })

  it.each([
    ['Eingliederungshilfe', 'Das ist Eingliederungs-Hilfe.'], ['Eingliederungs-Hilfe', 'Das ist Eingliederungshilfe.'], ['anerkannt', 'ANERKANNT'],
    ['Vertrag', 'die Ver\u00adträge oder der Ver\u00adtrag'], ['mehr als', 'mehr als sonst'],
  ])('whatever its hyphens and capitals: „%s“ in „%s“', (word, text) => expect(says([word], text)).toBe(true))

  it('by its value, without any of its words', () => {
    expect(saysFact(fact({ id: 'a', says: ['nie'] }), 'Es sind 15.', new Set(['a']))).toBe(true)
    expect(saysFact(fact({ id: 'a', says: ['nie'] }), 'Es sind 15.', new Set(['b']))).toBe(false)
  })

  it('never, when nobody has written down how', () => expect(says([], 'Irgendwas.')).toBe(false))
})

describe('a block warns that something may be different today', () => {
  it.each([['gilt', false], ['kuenftig', false], ['historisch', false], ['ueberholt', true], ['offen', true], ['widerspruch', true], ['praezisiert', true]] as const)(
    'with a fact that is %s: %s', (status, warns) => expect(mayHaveChanged([fact({ status })])).toBe(warns))

  it('but not when the same block names the fact that makes it precise', () => {
    const old = fact({ id: 'alt', status: 'praezisiert', supersededBy: ['neu'] })
    expect(mayHaveChanged([old, fact({ id: 'neu' })])).toBe(false)
    expect(mayHaveChanged([old, fact({ id: 'anders' })])).toBe(true)
  })

  it('not when it names no fact', () => expect(mayHaveChanged([])).toBe(false))
})
