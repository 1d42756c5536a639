import { plainText } from '../../language/text.ts'
import type { ByLanguage, Fact, Language } from '../catalogue.ts'
import { reportDangling } from '../dangling.ts'
import { PAST_STATUSES, saysFact, saysInWords } from '../facts/statements.ts'
import type { Place } from '../problems.ts'
import type { Entry } from '../read/collect.ts'
import { parts } from '../read/part.ts'
import type { Said, WordContext } from '../read/yaml-lines.ts'

/** Holds texts of a guide against the facts they name, as blocks are held: each is said, in each language, and true today. */
export function checkStatements(facts: Entry<string[]>, said: readonly ByLanguage<Said>[], context: WordContext): void {
  for (const named of parts(facts)) {
    const fact = factAt(named, context)
    if (!fact) continue
    const inLanguage = ({ id }: Language) => said.flatMap((texts) => texts[id] ?? [])
    const isLeftOut = (language: Language) => isStated(fact, inLanguage(context.languages[0]!)) && !isStated(fact, inLanguage(language))
    const spoken = context.languages.filter((language) => inLanguage(language).length)
    const silent = spoken.filter((language) => (saysInWords(language) ? !isSaid(fact, inLanguage(language)) : isLeftOut(language)))
    for (const { id } of silent) {
      context.problems.add(named.place(), 'fact-not-said', `Hier steht „${fact.id}“, der Text in „${id}“ sagt es aber nicht.`, `Sagen Sie es mit einem Wort aus „says“ (${fact.says.join(', ') || 'noch leer'}) oder setzen Sie den Wert ein.`)
    }
  }
}

/** The fact that carries a sentence of the law. The reason need not repeat it, but it must hold today. */
export const checkLawFact = ({ value, place }: Entry<unknown>, context: WordContext): void =>
  void factAt({ value: (value as { fact: string }).fact, place: () => place(['fact']) }, context)

/** A fact that a guide may state; nothing, with a Problem, when there is none or it no longer holds. */
function factAt({ value: id, place }: Pick<Entry<string>, 'value' | 'place'>, { references, problems }: WordContext): Fact | undefined {
  const fact = references.facts.get(id)
  if (!fact) reportDangling('fact', id, references.facts.keys(), place(), problems)
  else mustHold(fact, place(), { problems })
  return fact
}

function mustHold(fact: Fact, place: Place, { problems }: Pick<WordContext, 'problems'>): void {
  if (fact.notShown) problems.add(place, 'fact-not-shown', `Die Angabe „${fact.id}“ hat „notShown“, steht aber hier.`, 'Löschen Sie sie hier oder löschen Sie „notShown“ in der Angabe.')
  if (PAST_STATUSES.has(fact.status)) problems.add(place, 'fact-past', `„${fact.id}“ ist „${fact.status}“ und keine heutige Tatsache.`, 'Nehmen Sie eine Angabe, die heute gilt.')
}

/** Whether the value of a fact stands in the texts. */
const isStated = ({ id }: Fact, said: readonly Said[]): boolean => said.some(({ stated }) => stated.includes(id))

const isSaid = (fact: Fact, said: readonly Said[]): boolean =>
  saysFact(fact, said.flatMap(({ lines }) => lines.map(plainText)).join(' '), new Set(said.flatMap(({ stated }) => stated)))
