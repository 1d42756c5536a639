import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  answersOn, answersThatMatter, conversationOf, endsOf, figuresOf, graphOf, nextQuestion, outcomesOf, prepareGuide, prove,
  type Answers, type PreparedGuide,
} from '../../src/model/index.ts'
import { CLOSED } from '../../src/model/goal.ts'
import { plainValue } from '../../src/model/plain-value.ts'
import { completions } from '../../src/model/proof-of-outcomes.ts'
import { anyAnswers, anyGuide } from './fixtures/random-guide.ts'

/** The order of questions against plain evaluation, over random guides and all their answers. */

const RUNS = { numRuns: 60 }
const guides = anyGuide({ questions: 3, programmes: 3, contacts: 3 }).map(prepareGuide)

/** What everything comes to, by plain evaluation alone. */
const plain = (guide: PreparedGuide, answers: Answers) => guide.goals.map((goal) => plainValue(guide, goal, answers))

/** Asks as the guide asks, and takes the answers from a full set. */
function walk(guide: PreparedGuide, all: Answers): Answers {
  let answers: Answers = {}
  for (let next = nextQuestion(guide, answers); next; next = nextQuestion(guide, answers)) {
    expect(answers[next.id]).toBeUndefined()
    answers = { ...answers, [next.id]: all[next.id]! }
  }
  return answers
}

describe('for any guide', () => {
  it('the questions asked are enough: more answers change nothing that is open', () => {
    fc.assert(fc.property(guides, (guide) => {
      for (const all of completions({}, guide.questions)) {
        const short = plain(guide, walk(guide, all))
        plain(guide, all).forEach((value, index) => {
          if (value !== CLOSED) expect(short[index]).toBe(value)
        })
      }
    }), RUNS)
  })

  it('what is shown at the end is what would be shown after all answers', () => {
    fc.assert(fc.property(guides, (guide) => {
      for (const all of completions({}, guide.questions)) {
        const [short, full] = [outcomesOf(guide, walk(guide, all)), outcomesOf(guide, all)]
        expect([short.contacts, short.results]).toEqual([full.contacts, full.results])
        for (const card of full.cards.filter(({ aside, outcome }) => !aside && outcome !== 'gerade-nicht')) {
          const { outcome, rank, contacts } = card
          expect(short.cards.find(({ programme }) => programme === card.programme)).toMatchObject({ outcome, rank, contacts })
        }
      }
    }), RUNS)
  })

  it('a card that is closed says nothing that more answers would contradict', () => {
    fc.assert(fc.property(guides, (guide) => {
      for (const all of completions({}, guide.questions)) {
        const full = new Map(outcomesOf(guide, all).cards.map((card) => [card.programme, card.outcome]))
        for (const { programme, outcome } of outcomesOf(guide, walk(guide, all)).cards) {
          if (outcome !== 'passt-vielleicht' && full.has(programme)) expect(full.get(programme)).toBe(outcome)
        }
      }
    }), RUNS)
  })

  it('each question asked can change something', () => {
    fc.assert(fc.property(guides, (guide) => {
      for (const { question, answers } of graphOf(guide).states) {
        if (!question) continue
        const others = guide.questions.filter(({ id }) => id !== question.id && answers[id] === undefined)
        const changes = [...completions(answers, others)].some((rest) =>
          new Set(question.options.map(({ id }) => JSON.stringify(plain(guide, { ...rest, [question.id]: id })))).size > 1)
        expect(changes).toBe(true)
      }
    }), RUNS)
  })

  it('the proofs find no contradiction and no useless question', () => {
    fc.assert(fc.property(anyGuide({ questions: 5, programmes: 3, contacts: 4 }), (data) => {
      const found = prove(prepareGuide(data)).violations.map(({ rule }) => rule)
      expect(found).not.toContain('outcome-contradicts')
      expect(found).not.toContain('question-useless')
      expect(found).not.toContain('exclusion-without-fact')
    }), RUNS)
  })

  it('the conversation ends, after no more questions than there are', () => {
    fc.assert(fc.property(guides, (guide) => {
      const graph = graphOf(guide)
      expect(figuresOf(graph).longest).toBeLessThanOrEqual(guide.questions.length)
      expect(endsOf(graph).length).toBeGreaterThan(0)
    }), RUNS)
  })

  it('„Weiß ich nicht“ to everything never excludes', () => {
    fc.assert(fc.property(guides, (guide) => {
      const unsure = Object.fromEntries(guide.questions.map(({ id }) => [id, 'weiss-nicht']))
      const nothing = outcomesOf(guide, {}).cards.map(({ programme, outcome }) => [programme, outcome])
      expect(outcomesOf(guide, unsure).cards.map(({ programme, outcome }) => [programme, outcome])).toEqual(nothing)
    }), RUNS)
  })
})

describe('for any guide and any answers', () => {
  const both = anyGuide().chain((data) => fc.tuple(fc.constant(prepareGuide(data)), anyAnswers(data.questions)))

  it('the order of the answers makes no difference', () => {
    fc.assert(fc.property(both, ([guide, answers]) => {
      const turned = Object.fromEntries(Object.entries(answers).reverse())
      expect(outcomesOf(guide, turned)).toEqual(outcomesOf(guide, answers))
      expect(conversationOf(guide, turned)).toEqual(conversationOf(guide, answers))
    }), { numRuns: 200 })
  })

  it('a conversation is replayed as it was held', () => {
    fc.assert(fc.property(both, ([guide, some]) => {
      const first = Object.fromEntries(guide.questions.map(({ id, options }) => [id, some[id] ?? options[0]!.id]))
      const held = walk(guide, first)
      const { path, next } = conversationOf(guide, held)
      expect(path.map(({ question }) => question)).toEqual(Object.keys(held))
      expect(next).toBeUndefined()
    }), { numRuns: 200 })
  })

  it('answers that are let go change nothing that is shown, and letting go twice is the same as once', () => {
    fc.assert(fc.property(both, ([guide, answers]) => {
      const kept = answersThatMatter(guide, answers)
      expect(answers).toMatchObject(kept)
      expect(answersThatMatter(guide, kept)).toEqual(kept)
      expect(conversationOf(guide, kept)).toEqual(conversationOf(guide, answers))
      expect(conversationOf(guide, answersOn(conversationOf(guide, kept).path)).next).toEqual(conversationOf(guide, answers).next)
    }), { numRuns: 200 })
  })
})
