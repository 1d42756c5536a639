import type { GuideContent } from '../catalogue.ts'
import { expectAll, reportDangling } from '../dangling.ts'
import type { Problems } from '../problems.ts'
import type { Entry } from '../read/collect.ts'
import { expectContacts } from '../read/expect-contacts.ts'
import { optionalPart, part, parts } from '../read/part.ts'
import type { GuideParts } from './build-guides.ts'
import type { RawGuide } from './read-guides.ts'

/** Checks every id that a guide or a guide part names outside its conditions. */
export function checkReferences(all: GuideParts, built: readonly GuideContent[], problems: Problems): void {
  const contacts = contactsIn(all, problems)
  for (const { entry } of all.programmes) contacts(part(entry, 'contacts'))
  for (const { entry } of all.guides) {
    contacts(part(entry, 'fallback'))
    parts(part(entry, 'results')).forEach((result) => contacts(part(result, 'contacts')))
    expectNames(entry, all, problems)
    expectAnswers(entry, all, problems)
  }
  expectAsked(all, built, problems)
}

/** Contacts that exist and that pages show. */
const contactsIn = ({ contacts }: GuideParts, problems: Problems) => ({ value, place }: Entry<string[]>): void => {
  const known = new Map(contacts.map(({ contact, words }) => [contact.id, Boolean(words)]))
  expectContacts(value, known, (index) => place([index]), problems)
}

/** The questions and programmes of a guide. */
function expectNames({ value, place }: Entry<RawGuide>, { questions, programmes }: GuideParts, problems: Problems): void {
  const asked = new Map(questions.map(({ question }) => [question.id, question]))
  const fitting = new Map(programmes.map(({ programme }) => [programme.id, programme]))
  expectAll('question', value.questions, asked, (index) => place(['questions', index]), problems)
  expectAll('programme', value.programmes, fitting, (index) => place(['programmes', index]), problems)
}

/** What a guide takes for granted must be an answer that there is. */
function expectAnswers(guide: Entry<RawGuide>, { questions }: GuideParts, problems: Problems): void {
  const given = optionalPart(guide, 'given')
  for (const [id, option] of Object.entries(given?.value ?? {})) {
    const question = questions.find((each) => each.question.id === id)?.question
    const options = question?.options.map((each) => each.id) ?? []
    const place = given!.place([id])
    if (!question) reportDangling('question', id, questions.map((each) => each.question.id), place, problems)
    else if (!options.includes(option)) reportDangling('option', option, options, place, problems)
  }
}

/** A question that no guide lists, and that none takes as answered, helps nobody. A guide without a list asks what its conditions name. */
function expectAsked({ questions, guides, programmes }: GuideParts, built: readonly GuideContent[], problems: Problems): void {
  if (guides.some(({ entry }) => entry.value.questions.length === 0)) return
  const given = [...guides, ...programmes].flatMap(({ entry }) => Object.keys(entry.value.given ?? {}))
  const asked = new Set([...given, ...built.flatMap(({ guide }) => guide.questions.map(({ id }) => id))])
  for (const { question: { id }, entry } of questions) {
    if (!asked.has(id)) problems.add(entry.place(['id']), 'question-not-asked', `Kein Wegweiser stellt die Frage „${id}“.`, 'Nennen Sie die Frage in content/guides unter „questions“.')
  }
}
