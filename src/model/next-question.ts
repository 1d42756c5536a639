import { settledBy, type Diagram } from './diagram.ts'
import { CLOSED } from './goal.ts'
import { isOpen, positionOf, type Position } from './position.ts'
import type { PreparedGuide } from './prepare-guide.ts'
import type { Answers, Question } from './question.ts'
import { remembered } from './remembered.ts'

/** Questions that decide at least this share of what the best one decides are equally good; then `order` chooses. */
const NEARLY_AS_GOOD = 0.6

/** How much a question counts for each gate that all its options would close; excluding facts come early. */
const CLOSING = 8

/** The next question of the conversation, or nothing when no question could change anything any more. */
export function nextQuestion(guide: PreparedGuide, answers: Answers): Question | undefined {
  return questionAt(guide, positionOf(guide, answers))
}

/** The question that decides most about what is open. `among` narrows the choice. */
export function questionAt(guide: PreparedGuide, position: Position, among = (_: Question) => true): Question | undefined {
  const amounts = decidedBy(guide, position).map((amount, index) => (among(guide.questions[index]!) ? amount : 0))
  const most = Math.max(...amounts)
  return guide.questions.find((_, index) => amounts[index]! > 0 && amounts[index]! >= most * NEARLY_AS_GOOD)
}

/** For each question, how much it decides: nothing when no open goal depends on it, else all it can change or close. */
function decidedBy(guide: PreparedGuide, position: Position): number[] {
  const changes = new Array<number>(guide.questions.length).fill(0)
  const closes = [...changes]
  guide.goals.forEach(({ weight }, index) => {
    if (!isOpen(guide, position, index)) return
    for (const question of guide.diagrams.openQuestions(position.left[index]!)) changes[question]! += weight
    const shares = position.gates[index]!.flatMap((gate) => closingShares(guide, gate))
    for (const [question, share] of shares) closes[question]! += share * CLOSING
  })
  return changes.map((amount, question) => (amount > 0 ? amount + closes[question]! : 0))
}

/** For each question of a gate, the share of its options that close the gate at once. */
function closingShares(guide: PreparedGuide, gate: Diagram): readonly (readonly [question: number, share: number])[] {
  return remembered(guide.closingShares, gate.id, () =>
    guide.diagrams.openQuestions(gate).map((question) => {
      const { options } = guide.questions[question]!
      const closing = options.filter((_, option) => settledBy(gate, question, option)?.value === CLOSED)
      return [question, closing.length / options.length] as const
    }),
  )
}
