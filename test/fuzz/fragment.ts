import fc from 'fast-check'
import { expect } from 'vitest'
import { putInAddress, queryInAddress } from '../../src/islands/search/place.ts'
import { parseAsked, serialiseAsked } from '../../src/model/asked.ts'
import { MOST, parseChoice, serialiseChoice } from '../../src/model/choice.ts'
import { parseAnswers, serialiseAnswers } from '../../src/model/index.ts'
import { questions } from '../model/fixtures/was-passt.ts'
import { anyText } from './hostile.ts'
import { allOf, target } from './target.ts'

const PROGRAMMES = ['budget-fuer-arbeit', 'zuverdienst', 'werkstatt', 'budget-fuer-ausbildung']
const ASKED = ['zuverdienst.lohn', 'werkstatt.zeit', 'budget-fuer-arbeit.rente']

const written = fc.oneof(
  fc.constantFrom(...questions.flatMap(({ id, options }) => options.map((option) => `${id}=${option.id}`))),
  fc.constantFrom('wo=', 'wo=mars', '__proto__=x', 'constructor=wo', 'was=', 'was=werkstatt,zuverdienst', `was=${PROGRAMMES.join(',')}`, 'was=,,,', 'suche=lohn', 'fragen='),
  fc.subarray(ASKED).map(serialiseAsked), fc.webFragments(), anyText,
)

/** What may stand behind the # of an address. */
export const anyFragment = fc.array(written, { maxLength: 8 }).map((pieces) => pieces.join('&'))

/** An address is read by every island that has a place in it; what one of them writes, it reads again. */
export const fragment = target('what stands behind the # of an address: answers, comparison, questions, words', anyFragment, (text) => {
  holdAnswers(text)
  holdChoice(text)
  allOf(parseAsked(text, ASKED), ASKED)
  const asked = parseAsked(text, ASKED)
  expect(parseAsked(serialiseAsked(asked), ASKED)).toEqual(asked)
  holdQuery(text)
})

function holdAnswers(text: string): void {
  const { answers, dropped } = parseAnswers(text, questions)
  for (const [question, option] of Object.entries(answers)) allOf([option], questions.find(({ id }) => id === question)!.options.map(({ id }) => id))
  expect(dropped).toBeGreaterThanOrEqual(0)
  expect(parseAnswers(serialiseAnswers(answers, questions), questions)).toEqual({ answers, dropped: 0 })
}

function holdChoice(text: string): void {
  const { chosen } = parseChoice(text, PROGRAMMES)
  allOf(chosen, PROGRAMMES)
  expect(new Set(chosen).size).toBe(chosen.length)
  expect(chosen.length).toBeLessThanOrEqual(MOST)
  expect(parseChoice(serialiseChoice(chosen, PROGRAMMES), PROGRAMMES)).toEqual({ chosen, isLost: false, isFull: false })
}

function holdQuery(text: string): void {
  const before = location.pathname
  location.hash = text
  const query = queryInAddress()
  putInAddress(query)
  expect(queryInAddress()).toBe(query.trim())
  expect(location.pathname).toBe(before)
}
