import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { nextQuestion, prepareGuide, type Answers } from '../../src/model/index.ts'
import { largeGuide } from './fixtures/large-guide.ts'

/**
 * The best of several runs, since other work on the machine only ever makes it slower.
 * A browser at 6× slowdown has 5 ms for the next question; here that is 0.8 ms.
 */
const RUNS = 15

/** What a whole conversation takes: preparing, the first question, and the slowest of the others. */
function timed(data: ReturnType<typeof largeGuide>) {
  const began = performance.now()
  const guide = prepareGuide(data)
  const prepare = performance.now() - began
  const steps = stepsOf(guide, (options) => options.at(-1)!.id)
  return { prepare, first: steps[0]!, median: [...steps].sort((a, b) => a - b)[steps.length >> 1]!, questions: steps.length - 1 }
}

/** How long each next question takes; the answers so far are given anew each time, as from an address. */
function stepsOf(guide: ReturnType<typeof prepareGuide>, choose: (options: readonly { id: string }[]) => string): number[] {
  const times: number[] = []
  for (let answers: Answers = {}; ;) {
    const began = performance.now()
    const next = nextQuestion(guide, answers)
    times.push(performance.now() - began)
    if (!next) return times
    answers = { ...answers, [next.id]: choose(next.options) }
  }
}

describe.each([[40, 25, 0.8], [100, 40, 3]])('%i programmes and %i questions', (programmes, questions, limit) => {
  it(`give the next question within ${limit} ms`, () => {
    const data = largeGuide(programmes, questions)
    const runs = Array.from({ length: RUNS }, () => timed(data))
    const best = (key: 'prepare' | 'first' | 'median') => Math.min(...runs.map((run) => run[key]))
    const gzip = gzipSync(JSON.stringify(data)).length
    console.log({ programmes, questions, prepare: best('prepare'), first: best('first'), median: best('median'), gzip })
    expect(best('first')).toBeLessThan(limit)
    expect(best('median')).toBeLessThan(limit)
    expect(gzip).toBeLessThan(25_000)
  })
})
