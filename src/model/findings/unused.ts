import type { Goals } from '../guide.ts'
import type { Option, Question } from '../question.ts'
import type { Finding } from './finding.ts'
import { namingsIn, placesOf, type Naming } from './places.ts'

/** Questions nobody uses, options no condition names, and questions that force an answer. */
export function unusedQuestions(goals: Goals): Finding[] {
  const namings = placesOf(goals).flatMap(namingsIn)
  return goals.questions.flatMap((question) => {
    const about = namings.filter((naming) => naming.question === question.id)
    const isForced = !question.options.some((option) => option.open === true)
    return [
      ...(isForced ? [at(question, 'question-without-dont-know', ['options'])] : []),
      ...(about.length === 0 ? [at(question, 'question-unused', [])] : unnamedOptions(question, about)),
    ]
  })
}

/** Options that say something definite, but no condition has thought of them. `other` says that this is on purpose. */
function unnamedOptions(question: Question, about: readonly Naming[]): Finding[] {
  const isThoughtOf = (option: Option) =>
    option.open !== undefined || option.other === true ||
    about.some(({ options, isDenied }) => isDenied || options.includes(option.id))
  return question.options.flatMap((option, index) =>
    isThoughtOf(option) ? [] : { ...at(question, 'option-unnamed', ['options', index]), name: option.id })
}

/** A finding about a question. */
const at = ({ id }: Question, rule: Finding['rule'], path: Finding['path']): Finding => ({ rule, kind: 'question', id, path })
