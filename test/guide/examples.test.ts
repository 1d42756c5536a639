import { describe, expect, it } from 'vitest'
import { cardOf, evaluate, type Answers, type Condition, type Programme } from '../../src/model/index.ts'
import { guides, type Ready } from './content.ts'

const told = (answers: Answers) => JSON.stringify(answers).replaceAll('"', '')

/** What comes of an example: the outcome of a card, or that there is none. Its guide may take nothing for granted. */
const comesOf = ({ prepared, guide }: Ready, programme: Programme, answers: Answers) =>
  cardOf({ ...prepared, guide: { ...guide, given: {} } }, programme, answers)?.outcome ?? 'kein-thema'

const isShown = ({ prepared }: Ready, when: Condition | undefined, answers: Answers) =>
  !when || evaluate(when, answers, prepared.questionById) === 'yes' ? 'gezeigt' : 'nicht-gezeigt'

describe.each(guides.map((guide) => [guide.id, guide] as const))('the examples in the files of %s', (_, guide) => {
  const programmes = guide.guide.programmes.flatMap((programme) => (programme.examples ?? []).map((example) => [`${programme.id} ${told(example.answers)}: ${example.expect}`, programme, example] as const))
  const shown = [...guide.guide.contacts, ...guide.guide.results].flatMap((thing) => (thing.examples ?? []).filter(({ answers }) => isAsked(guide, thing.when, answers)).map((example) => [`${thing.id} ${told(example.answers)}: ${example.expect}`, thing, example] as const))

  it('are there: each programme has one that fits and one that does not', () => {
    const lacking = guide.guide.programmes.filter(({ examples = [] }) => {
      const expected = new Set(examples.map((example) => example.expect === 'passt' || example.expect === 'passt-vielleicht'))
      return expected.size < 2
    })
    expect(lacking.map(({ id }) => id)).toEqual([])
  })

  it.skipIf(programmes.length === 0).each(programmes)('%s', (_name, programme, { answers, expect: expected }) => {
    expect(comesOf(guide, programme, answers)).toBe(expected)
  })

  it.skipIf(shown.length === 0).each(shown)('%s', (_name, { when }, { answers, expect: expected }) => {
    expect(isShown(guide, when, answers)).toBe(expected)
  })
})

/** A guide that doesn't know a question can't tell what leaves it open. The content check runs these examples over all questions. */
function isAsked({ prepared }: Ready, when: Condition | undefined, answers: Answers): boolean {
  const named = [...JSON.stringify(when ?? {}).matchAll(/"([a-z0-9-]+)":/g)].map((match) => match[1]!).filter((key) => !['all', 'any', 'not'].includes(key))
  return [...named, ...Object.keys(answers)].every((question) => prepared.questionById.has(question))
}
