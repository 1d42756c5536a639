import { findMistakes, type Finding, type Goals, type Result } from '../../model/index.ts'
import { reportDangling } from '../dangling.ts'
import type { Problems } from '../problems.ts'
import type { GuideParts } from './build-guides.ts'
import { FINDING_WORDS } from './finding-words.ts'
import { notesAndResults, placeOf, resultId } from './places.ts'

/** Reports everything in questions, conditions and examples that can't be meant so. */
export function checkGuides(all: GuideParts, problems: Problems): void {
  const found = [...findMistakes(goalsOf(all)), ...findMistakes(notesOf(all)).filter(isAboutCondition)]
  const faulty = new Set(found.filter(isUnknown).map(keyOf))
  const areAnswersClear = !found.some((finding) => isUnknown(finding) && finding.kind === 'question')
  for (const finding of found) {
    if (isUnknown(finding) || (areAnswersClear && !faulty.has(keyOf(finding)))) report(finding, all, problems)
  }
}

/** Whose finding it is: what follows from a name that nobody knows isn't reported again. */
const keyOf = ({ kind, id }: Finding) => `${kind} ${id}`

/** The whole content at once. */
const goalsOf = ({ questions, programmes, contacts, guides }: GuideParts): Goals => ({
  questions: questions.map(({ question }) => question),
  programmes: programmes.map(({ programme }) => programme),
  contacts: contacts.map(({ contact }) => contact),
  results: guides.flatMap(({ entry, results }) => results.map((result) => ({ ...result, id: resultId(entry.value.id, result.id) }))),
})

/** Notes and „Alles bleibt so“ have conditions too, but no question is asked for their sake. */
function notesOf({ questions, guides }: GuideParts): Goals {
  const conditions = guides.flatMap(({ entry }) => notesAndResults(entry)).filter(({ entry }) => entry.value)
  const results = conditions.map(({ id, entry }): Result => ({ ...(entry.value as Result), id, order: 0, examples: [] }))
  return { questions: questions.map(({ question }) => question), programmes: [], contacts: [], results }
}

const isUnknown = ({ rule }: Finding): boolean => rule.startsWith('unknown-')

/** What can be said of a note: the rest is about goals. */
const isAboutCondition = ({ kind, rule }: Finding): boolean => kind === 'result' && (rule.startsWith('unknown-') || rule.startsWith('condition-'))

/** What stands in no file of its own is reported elsewhere: contacts with the other references, a law without a fact by its schema. */
function report(finding: Finding, all: GuideParts, problems: Problems): void {
  const { rule, name = '', known = [] } = finding
  const place = () => placeOf(finding, all)
  if (rule === 'unknown-question') return reportDangling('question', name, known, place(), problems)
  if (rule === 'unknown-option') return reportOption(finding, all, problems)
  const words = FINDING_WORDS[rule]?.(finding)
  if (words) problems.add(place(), rule, ...words)
}

/** An answer that doesn't exist, or one that leaves open what is open itself. */
function reportOption(finding: Finding, all: GuideParts, problems: Problems): void {
  const { kind, id, name = '', known = [] } = finding
  const question = all.questions.find((each) => kind === 'question' && each.question.id === id)?.question
  const isCircular = question?.options.some((option) => option.id === name && option.open !== undefined)
  if (!isCircular) return reportDangling('option', name, known, placeOf(finding, all), problems)
  problems.add(placeOf(finding, all), 'option-circular', `„open“ nennt „${name}“, und diese Antwort ist selbst offen.`, 'Nennen Sie nur Antworten ohne „open“.')
}
