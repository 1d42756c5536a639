import type { Goals } from '../guide.ts'
import { contradictingExamples } from './examples.ts'
import type { Finding } from './finding.ts'
import { impossibleConditions, openOptionsNamed } from './impossible.ts'
import { unknownNames } from './names.ts'
import { unusedQuestions } from './unused.ts'

/** Everything in questions, programmes, contacts and results that can't be meant so. Ask it about the whole content. */
export function findMistakes(goals: Goals): Finding[] {
  return [
    ...unknownNames(goals), ...unusedQuestions(goals), ...impossibleConditions(goals),
    ...openOptionsNamed(goals), ...lawsWithoutFact(goals), ...contradictingExamples(goals),
  ]
}

/** Sentences of the law that no fact carries. */
function lawsWithoutFact({ programmes }: Goals): Finding[] {
  return programmes.flatMap(({ id, law }) =>
    law.flatMap(({ fact }, index) => (fact ? [] : { rule: 'law-without-fact', kind: 'programme', id, path: ['law', index] })))
}
