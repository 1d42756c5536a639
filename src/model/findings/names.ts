import type { Goals } from '../guide.ts'
import { byId, concreteOptions, type Answers, type Question, type Questions } from '../question.ts'
import type { Finding } from './finding.ts'
import { namingsIn, placesOf, type Naming, type Place } from './places.ts'

/** Questions, options and contacts that are named but don't exist. */
export function unknownNames(goals: Goals): Finding[] {
  const questions = byId(goals.questions)
  const inConditions = placesOf(goals).flatMap((place) =>
    namingsIn(place).flatMap((naming) => unknownIn(questions, place, naming)))
  return [...inConditions, ...inAnswers(goals, questions), ...goals.questions.flatMap(unknownOpen), ...unknownContacts(goals)]
}

/** What the examples and `given` answer, and nobody asks. */
function inAnswers({ programmes, contacts, results }: Goals, questions: Questions): Finding[] {
  const lists = [['programme', programmes], ['contact', contacts], ['result', results]] as const
  const examples = lists.flatMap(([kind, list]) => list.flatMap(({ id, examples = [] }) =>
    examples.flatMap(({ answers }, index) =>
      unknownAnswers(questions, { kind, id, path: ['examples', index, 'answers'] }, answers))))
  const givens = programmes.flatMap(({ id, given = {} }) =>
    unknownAnswers(questions, { kind: 'programme', id, path: ['given'] }, given))
  return [...givens, ...examples]
}

type Where = Pick<Place, 'kind' | 'id' | 'path'>

/** Answers to questions, or with options, that don’t exist. */
const unknownAnswers = (questions: Questions, where: Where, answers: Answers): Finding[] =>
  Object.entries(answers).flatMap(([question, option]) => unknownIn(questions, where, { question, options: [option] }))

/** What a condition names and nobody knows. */
function unknownIn(questions: Questions, { kind, id, path }: Where, naming: Omit<Naming, 'isDenied'>): Finding[] {
  const { question: name, options } = naming
  const question = questions.get(name)
  if (!question) return [{ rule: 'unknown-question', kind, id, path: [...path, name], name, known: [...questions.keys()] }]
  const known = question.options.map((option) => option.id)
  return options.filter((option) => !known.includes(option))
    .map((option) => ({ rule: 'unknown-option', kind, id, path: [...path, name], name: option, known }))
}

/** An option can leave open only what is a concrete option of the same question. */
function unknownOpen(question: Question): Finding[] {
  const known = concreteOptions(question)
  return question.options.flatMap(({ open }, index) =>
    (open === true ? [] : open ?? []).filter((id) => !known.includes(id))
      .map((name) =>
        ({ rule: 'unknown-option', kind: 'question', id: question.id, path: ['options', index, 'open'], name, known })))
}

/** Contacts of a programme that don't exist. */
function unknownContacts({ programmes, contacts }: Goals): Finding[] {
  const known = contacts.map((contact) => contact.id)
  return programmes.flatMap(({ id, contacts: named }) =>
    named.flatMap((name, index) => known.includes(name) ? [] :
      { rule: 'unknown-contact', kind: 'programme', id, path: ['contacts', index], name, known }))
}
