import { routed, type Contact, type Result } from '../contact.ts'
import type { Goals } from '../guide.ts'
import { outcomeFor, type Programme } from '../programme.ts'
import { byId, type Answers, type Questions } from '../question.ts'
import { standingOf } from '../standing.ts'
import type { Finding } from './finding.ts'

/** Examples that come out differently from what they say. */
export function contradictingExamples(goals: Goals): Finding[] {
  const questions = byId(goals.questions)
  const shown = (thing: Contact | Result) => (answers: Answers) =>
    routed([thing], answers, questions).length ? 'gezeigt' : 'nicht-gezeigt'
  return [
    ...goals.programmes.flatMap((programme) => contradicting('programme', programme, outcomeOf(programme, questions))),
    ...goals.contacts.flatMap((contact) => contradicting('contact', contact, shown(contact))),
    ...goals.results.flatMap((result) => contradicting('result', result, shown(result))),
  ]
}

/** What comes of answers for one programme. */
const outcomeOf = (programme: Programme, questions: Questions) => (answers: Answers) => {
  const { meant, law } = standingOf(programme, answers, questions)
  return meant === 'no' ? 'kein-thema' : outcomeFor(law)
}

/** The examples of one thing that don't come true. */
function contradicting(
  kind: Finding['kind'], { id, examples = [] }: Programme | Contact | Result, come: (answers: Answers) => string,
): Finding[] {
  return examples.flatMap(({ answers, expect: expected }, index) => {
    const found = come(answers)
    return found === expected ? [] : { rule: 'example-contradicts', kind, id, path: ['examples', index], expected, found }
  })
}
