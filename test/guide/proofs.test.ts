import { describe, expect, it } from 'vitest'
import { seenAfter } from '../../src/commands/guide/seen.ts'
import { waysFrom } from '../../src/commands/paths/ways.ts'
import { conversationOf, graphOf, nextQuestion, prove, type Answers } from '../../src/model/index.ts'
import { catalogue, guideOf, guides, problems, wordsOf, type Ready } from './content.ts'

const facts = new Set(catalogue.facts.keys())
const number = (value: number) => value.toFixed(2)

/** Answers each question by the option that leaves everything open, except where something is said. */
function knowingOnly(known: Answers, { prepared }: Ready): Answers {
  let answers: Answers = {}
  for (let next = nextQuestion(prepared, answers); next; next = nextQuestion(prepared, answers)) {
    const open = next.options.find((option) => option.open === true)!
    answers = { ...answers, [next.id]: known[next.id] ?? open.id }
  }
  return answers
}

const everybody = (guide: Ready, answers: Answers) => seenAfter(guide.prepared, wordsOf(guide), answers).everybody

/** All that a person sees at an end, notes left aside. The rank is only seen in the order of the cards. */
const visible = (guide: Ready, answers: Answers): string => {
  const { cards, ...others } = seenAfter(guide.prepared, wordsOf(guide), answers)
  return JSON.stringify({ ...others, cards: cards.map(({ rank: _, reasons, ...card }) => ({ ...card, reasons: reasons.map(({ reason }) => reason) })) })
}

const phoneOf = (guide: Ready, id: string) => wordsOf(guide).contacts[id]!.phone

describe('the content', () => {
  it('has no errors', () => {
    expect(problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)).toEqual([])
  })
})

describe.each(guides.map((guide) => [guide.id, guide] as const))('%s, over all answers', (id, guide) => {
  const { figures, violations } = prove(guide.prepared, facts, graphOf(guide.prepared))

  it('keeps every promise: all is reached, nothing is asked in vain, nothing excluded without a fact, nobody left alone', () => {
    console.log(`${id}: ${figures.states} merged states, ${figures.ends} ends, ${figures.paths} rows of answers; ` +
      `questions: longest ${figures.longest}, expected ${number(figures.expected)} (each option equally likely), average over all rows ${number(figures.average)}`)
    expect(violations).toEqual([])
  })

  it('asks nothing that a person would not notice: on each way, some other answer shows other cards, reasons or contacts', () => {
    const ways = waysFrom(graphOf(guide.prepared).states[0]!, (answers) => visible(guide, answers))
    const unseen = ways.flatMap(({ steps }) => steps.filter(({ question, options }) => options.length === guide.prepared.questionById.get(question)!.options.length))
    expect(unseen).toEqual([])
  })

  it('is short: at most 6 questions, and 4.5 on average when each option is equally likely', () => {
    expect(figures.longest).toBeLessThanOrEqual(6)
    expect(figures.expected).toBeLessThanOrEqual(4.5)
  })

  it('ends with the EUTB and a phone number for a person who knows nothing', () => {
    const contacts = everybody(guide, knowingOnly({}, guide))
    expect(contacts).toContain('eutb-bund')
    expect(contacts.some((contact) => phoneOf(guide, contact))).toBe(true)
  })
})

describe('for a person who knows only that they live in the Rheinland', () => {
  it.each(guides.filter(({ guide }) => guide.questions.some(({ id }) => id === 'ort')).map((guide) => [guide.id, guide] as const))('%s names the KoKoBe', (_, guide) => {
    expect(everybody(guide, knowingOnly({ ort: 'rheinland' }, guide))).toContain('kokobe-rheinland')
    expect(everybody(guide, knowingOnly({ ort: 'westfalen' }, guide))).not.toContain('kokobe-rheinland')
  })
})

describe('Was passt zu mir?', () => {
  const guide = guideOf('was-passt')

  it.each(['betrieb', 'anbieter'])('asks nothing personal when the person is: %s', (who) => {
    const asked = new Set<string>()
    const walk = (answers: Answers) => {
      const { next } = conversationOf(guide.prepared, answers)
      if (!next) return
      asked.add(next.id)
      next.options.forEach((option) => walk({ ...answers, [next.id]: option.id }))
    }
    walk({ 'fuer-wen': who })
    expect([...asked].filter((id) => id !== 'ort')).toEqual([])
  })

  it('shows every programme of the content', () => {
    const shown = guide.guide.programmes.map(({ id }) => id)
    const programmes = catalogue.articles.filter(({ kind }) => kind === 'programme').map(({ id }) => id)
    expect(programmes.filter((id) => !shown.includes(id))).toEqual([])
  })
})

describe('all guides together', () => {
  it('lead to every contact but those for violence, which stand beside every question', () => {
    const reached = new Set(guides.flatMap((guide) => Object.keys(wordsOf(guide).contacts)))
    const others = catalogue.contacts.map(({ id }) => id).filter((id) => !reached.has(id))
    console.log(`${reached.size} of ${catalogue.contacts.length} contacts are reached in a guide; not: ${others.join(', ')}`)
    expect(others.sort()).toEqual(['hilfetelefon', 'notruf-110', 'notruf-112'])
  })
})
