import type { AskedQuestion } from '../catalogue.ts'
import type { ArticleContext, ArticleEntry } from './articles.ts'
import { part, parts } from './part.ts'
import { readCaption } from './yaml-lines.ts'

/** The questions of a page that a person may want to ask in the talk. None stands on a sensitive page: what is ticked there would leave a trace. */
export function readAsked(entry: ArticleEntry, context: ArticleContext): AskedQuestion[] {
  const { ask, sensitive, id: page } = entry.value
  if (sensitive && ask.length) context.problems.add(entry.place(['ask'], 'key'), 'ask-sensitive', 'Auf dieser Seite kann man keine Fragen merken.', 'Löschen Sie „ask“. Von einer Seite mit „sensitive: true“ bleibt auf keinem Gerät etwas zurück.')
  expectOnce(entry, context)
  return parts(part(entry, 'ask')).map((question) => ({ id: `${page}.${question.value.id}`, text: readCaption(part(question, 'text'), context) }))
}

/** Two questions with one id would be ticked together. */
function expectOnce(entry: ArticleEntry, { problems }: ArticleContext): void {
  const ids = entry.value.ask.map(({ id }) => id)
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return
    problems.add(entry.place(['ask', index, 'id']), 'duplicate-id', `Die Frage „${id}“ gibt es auf dieser Seite schon.`, 'Geben Sie einer der beiden eine andere id.')
  })
}
