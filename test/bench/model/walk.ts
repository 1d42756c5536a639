import { nextQuestion, prepareGuide, type Answers, type Guide } from '../../../src/model/index.ts'

/** Milliseconds: for folding the guide once, and for each next question of each conversation. */
export interface Times {
  prepare: number
  conversations: number[][]
}

/** So often each conversation is led. The best time of a step counts: other work on the machine only ever makes it slower. */
const RUNS = 5

/** Leads whole conversations. Runs in the browser, each time with a guide that has remembered nothing yet. */
export function walk(data: Guide, times: number): Times {
  const began = performance.now()
  prepareGuide(data)
  const prepare = performance.now() - began
  return { prepare, conversations: Array.from({ length: times }, (_, number) => best(data, number)) }
}

function best(data: Guide, number: number): number[] {
  const [first, ...others] = Array.from({ length: RUNS }, () => conversation(data, number))
  return first!.map((time, step) => Math.min(time, ...others.map((steps) => steps[step]!)))
}

function conversation(data: Guide, number: number): number[] {
  const guide = prepareGuide(data)
  const steps: number[] = []
  for (let answers: Answers = {}; ;) {
    const began = performance.now()
    const next = nextQuestion(guide, answers)
    steps.push(performance.now() - began)
    if (!next) return steps
    answers = { ...answers, [next.id]: next.options[(number + steps.length) % next.options.length]!.id }
  }
}
