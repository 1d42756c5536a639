import { ALWAYS, readCondition, type Condition } from './condition.ts'
import type { Diagram, Diagrams } from './diagram.ts'
import { accepts, acceptsOption } from './evaluate.ts'
import type { Answers, Question } from './question.ts'
import { both, contrary, either } from './truth.ts'

/** Where diagrams are made: the questions in their order, and what is taken as given. */
export interface Workshop {
  readonly diagrams: Diagrams
  readonly questions: readonly Question[]
  readonly given: Answers
}

/** Folds a condition into a diagram whose values are truths. */
export function conditionDiagram(shop: Workshop, condition: Condition = ALWAYS): Diagram {
  return readCondition<Diagram>(condition, {
    all: (parts) => allOf(shop, parts),
    any: (parts) => anyOf(shop, parts),
    not: (part) => shop.diagrams.change(part, contrary),
    accepts: (question, options) => acceptsDiagram(shop, question, options),
  })
}

/** All must hold; one certain „no“ is enough to know. */
export function allOf({ diagrams }: Workshop, parts: readonly Diagram[]): Diagram {
  const [first = diagrams.leaf('yes'), ...others] = parts
  return others.reduce((whole, part) => diagrams.join(whole, part, both, 'no'), first)
}

/** One must hold; one certain „yes“ is enough to know. */
export function anyOf({ diagrams }: Workshop, parts: readonly Diagram[]): Diagram {
  const [first = diagrams.leaf('no'), ...others] = parts
  return others.reduce((whole, part) => diagrams.join(whole, part, either, 'yes'), first)
}

/** One question and the options it accepts. What is given is settled; what nobody asks stays unknown. */
function acceptsDiagram({ diagrams, questions, given }: Workshop, id: string, accepted: readonly string[]): Diagram {
  const index = questions.findIndex((question) => question.id === id)
  const question = questions[index]
  if (!question || given[id] !== undefined) return diagrams.leaf(accepts(question, given[id], accepted))
  return diagrams.ask(index, question.options.map((option) => diagrams.leaf(acceptsOption(question, option, accepted))))
}
