/** A set of question indexes, 32 to a word: diagrams carry one each, so it has to be small and quick to join. */
export type QuestionSet = readonly number[]

export const NO_QUESTIONS: QuestionSet = []

/** A set with one question more. */
export function withQuestion(set: QuestionSet, question: number): QuestionSet {
  const words = Array.from({ length: Math.max(set.length, (question >> 5) + 1) }, (_, index) => set[index] ?? 0)
  words[question >> 5]! |= 1 << (question & 31)
  return words
}

/** Whether a question is in a set. */
export const holds = (set: QuestionSet, question: number): boolean => (((set[question >> 5] ?? 0) >>> (question & 31)) & 1) === 1

/** All questions of both sets. Gives back a given set where it already holds all. */
export function union(a: QuestionSet, b: QuestionSet): QuestionSet {
  if (a === b || isPartOf(b, a)) return a
  if (isPartOf(a, b)) return b
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => (a[index] ?? 0) | (b[index] ?? 0))
}

/** The indexes in a set, in order. */
export function questionsIn(set: QuestionSet): number[] {
  const questions: number[] = []
  for (const [index, word] of set.entries()) {
    for (let rest = word; rest !== 0; rest &= rest - 1) questions.push(index * 32 + 31 - Math.clz32(rest & -rest))
  }
  return questions
}

/** Whether one set holds nothing that the other doesn't. */
function isPartOf(part: QuestionSet, whole: QuestionSet): boolean {
  for (let index = 0; index < part.length; index++) {
    if ((part[index]! & ~(whole[index] ?? 0)) !== 0) return false
  }
  return true
}
