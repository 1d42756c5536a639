import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isOffered, seenAfter, type Seen } from '../../src/commands/guide/seen.ts'
import type { Answers, Card, Outcome } from '../../src/model/index.ts'
import { catalogue, guideOf, wordsOf } from './content.ts'

/** What the head of `situations.yaml` explains. */
interface Expected {
  passt?: string[]
  vielleicht?: string[]
  geradeNicht?: string[]
  none?: string[]
  first?: string
  card?: string
  reasonFact?: string
  contacts?: string[]
  notContacts?: string[]
  results?: string[]
  notResults?: string[]
  stay?: boolean
}

interface Situation {
  guide: string
  name: string
  answers: Answers
  expect: Expected
  why: string[]
}

const situations = parse(readFileSync('test/guide/situations.yaml', 'utf8')) as Situation[]

const OUTCOMES = { passt: 'passt', vielleicht: 'passt-vielleicht', geradeNicht: 'gerade-nicht' } as const satisfies Partial<Record<keyof Expected, Outcome>>

const cardOf = ({ cards }: Seen, id: string) => cards.find(({ programme }) => programme === id)

/** What is not wished for stands below everything else. */
const firstOf = ({ cards }: Seen) => cards.find(isOffered)?.programme

/** Each thing that is expected and didn't come, as a sentence. */
function missing(seen: Seen, expected: Expected): string[] {
  const contacts = expected.card ? (cardOf(seen, expected.card)?.contacts ?? []) : seen.everybody
  return [
    ...outcomesMissing(seen, expected),
    ...absent('contact', expected.contacts, contacts), ...present('contact', expected.notContacts, contacts),
    ...absent('result', expected.results, seen.results), ...present('result', expected.notResults, seen.results),
    ...present('card', expected.none, seen.cards.map(({ programme }) => programme)),
    ...(expected.first && firstOf(seen) !== expected.first ? [`first is ${firstOf(seen)}, not ${expected.first}`] : []),
    ...(expected.stay !== undefined && expected.stay !== seen.stay ? [`stay is ${seen.stay}`] : []),
  ]
}

function outcomesMissing(seen: Seen, expected: Expected): string[] {
  return Object.entries(OUTCOMES).flatMap(([key, outcome]) => (expected[key as keyof typeof OUTCOMES] ?? []).flatMap((id) => {
    const card = cardOf(seen, id)
    if (card?.outcome !== outcome) return [`${id} is ${card?.outcome ?? 'not there'}, not ${outcome}`]
    return outcome === 'gerade-nicht' && expected.reasonFact ? reasonMissing(card, expected.reasonFact) : []
  }))
}

const reasonMissing = ({ programme, reasons }: Card, fact: string) =>
  reasons.some((reason) => reason.fact === fact) ? [] : [`${programme} is not excluded by ${fact} but by ${reasons.map((reason) => reason.fact).join()}`]

const absent = (what: string, wanted: readonly string[] = [], there: readonly string[]) =>
  wanted.filter((id) => !there.includes(id)).map((id) => `${what} ${id} is missing among ${there.join(', ') || 'none'}`)

const present = (what: string, unwanted: readonly string[] = [], there: readonly string[]) =>
  unwanted.filter((id) => there.includes(id)).map((id) => `${what} ${id} is there`)

describe('situations, written from the facts before the conditions', () => {
  it('are at least 40, each with facts that exist', () => {
    expect(situations.length).toBeGreaterThanOrEqual(40)
    expect(situations.flatMap(({ why }) => why).filter((id) => !catalogue.facts.has(id))).toEqual([])
  })

  it.each(situations.map((situation) => [`${situation.guide}: ${situation.name}`, situation] as const))('%s', (_, { guide, answers, expect: expected }) => {
    const content = guideOf(guide)
    const unknown = Object.entries(answers).filter(([question, option]) => !content.guide.questions.find(({ id }) => id === question)?.options.some(({ id }) => id === option))
    expect(unknown).toEqual([])
    expect(missing(seenAfter(content.prepared, wordsOf(content), answers), expected)).toEqual([])
  })
})
