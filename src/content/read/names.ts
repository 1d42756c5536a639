import { toLine } from '../../language/plain-line.ts'
import type { Line } from '../../language/text.ts'
import type { ByLanguage, Language } from '../catalogue.ts'
import type { Problems } from '../problems.ts'
import type { Entry } from './collect.ts'
import { expectLanguages } from './languages.ts'

/** A name in every language, shown as it is written: a number in it is a part of the name. */
export function namesOf<K extends string>(entry: Entry<{ [key in K]: ByLanguage<string> }>, key: K, { languages, problems }: { languages: readonly Language[]; problems: Problems }): ByLanguage<Line> {
  const texts: ByLanguage<string> = entry.value[key]
  expectLanguages(texts, languages, entry.place([key]), problems)
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, toLine(text)]))
}
