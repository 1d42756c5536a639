import type { ArticleText, ByLanguage, Language } from '../catalogue.ts'
import { saysInWords } from '../facts/statements.ts'
import type { SourceFiles } from '../files.ts'
import { placeAt, type Problems } from '../problems.ts'

interface Ground {
  files: SourceFiles
  languages: readonly Language[]
  problems: Problems
}

/**
 * A text in a language that the `says` words are not in names the facts of the first language, and no others; what the first
 * puts in by its value, it puts in too. So a translation can leave nothing out and add nothing.
 */
export function checkSameFacts(texts: ByLanguage<ArticleText>, { files, languages, problems }: Ground): void {
  const [first, ...others] = languages
  const model = texts[first!.id]
  for (const language of others.filter((other) => !saysInWords(other))) {
    const text = texts[language.id]
    if (model && text) compare(text, model, wholeOf(languages.filter((other) => other !== language), texts, files), { files, problems })
  }
}

const wholeOf = (languages: readonly Language[], texts: ByLanguage<ArticleText>, files: SourceFiles) =>
  languages.flatMap(({ id }) => texts[id]?.file ?? []).map((file) => files.get(file) ?? '').join('\n')

function compare(text: ArticleText, model: ArticleText, german: string, { files, problems }: Omit<Ground, 'languages'>): void {
  const whole = files.get(text.file) ?? ''
  const named = factsIn(text)
  const start = placeAt(text.file, whole, 0)
  for (const id of factsIn(model)) {
    if (!named.has(id)) problems.add(start, 'fact-not-translated', `„${model.file}“ nennt „${id}“, dieser Text nicht.`, 'Übersetzen Sie den Block mit dieser Angabe, und nennen Sie sie in seinem Kopf.')
  }
  for (const id of named) {
    if (!isNamed(id, german)) problems.add(placeAt(text.file, whole, whole.indexOf(id), id.length), 'fact-only-translated', `„${id}“ nennt kein Text in einer anderen Sprache.`, 'Eine Übersetzung sagt nichts dazu. Löschen Sie die Angabe hier und ihren Satz.')
  }
  const values = valuesIn(whole)
  for (const value of valuesIn(files.get(model.file) ?? '')) {
    if (!values.has(value)) problems.add(start, 'value-not-translated', `In „${model.file}“ steht {${value}}, in diesem Text nicht.`, `Setzen Sie {${value}} in den übersetzten Satz.`)
  }
}

/** Whether an id stands there as a whole: „bfa-ziel“ isn't „bfa-zielgruppe“. */
const isNamed = (id: string, text: string) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text)

const factsIn = ({ sections }: ArticleText) => new Set(sections.flatMap(({ blocks }) => blocks).flatMap(({ facts }) => facts))

/** Each `{fact}`, `{fact.key}`, `{tel:…}` and `{web:…}`; a paragraph of a law and the length of a list may be put otherwise. */
const valuesIn = (whole: string) => new Set([...whole.matchAll(/\{([a-z][\w.:-]*)\}/g)].map((match) => match[1]!))
