import { didYouMean } from '../report/nearest.ts'
import type { Place, Problems } from './problems.ts'

/** What a reference may point to, and what an editor reads when it points to nothing. */
const KINDS = {
  fact: { rule: 'dangling-fact', what: 'Die Angabe', fix: 'Prüfen Sie die id.' },
  contact: { rule: 'dangling-contact', what: 'Die Anlaufstelle', fix: 'Prüfen Sie die id.' },
  picture: { rule: 'dangling-picture', what: 'Das Bild', fix: 'Nehmen Sie eine Bedeutung aus content/pictures.yaml.' },
  region: { rule: 'dangling-region', what: 'Das Gebiet', fix: 'Nehmen Sie ein Gebiet aus content/areas.yaml.' },
  question: { rule: 'dangling-question', what: 'Die Frage', fix: 'Prüfen Sie die id.' },
  option: { rule: 'dangling-option', what: 'Die Antwort', fix: 'Prüfen Sie die id.' },
  programme: { rule: 'dangling-programme', what: 'Das Angebot', fix: 'Nehmen Sie ein Angebot oder Recht mit „guide“.' },
  station: { rule: 'dangling-station', what: 'Die Station', fix: 'Prüfen Sie die id. Stationen stehen in content/stations.' },
  link: { rule: 'dangling-link', what: 'Die Seite', fix: 'Prüfen Sie die Adresse.' },
}

/** Reports a reference to nothing, with the nearest name that there is. */
export function reportDangling(kind: keyof typeof KINDS, name: string, known: Iterable<string>, place: Place, problems: Problems): void {
  const { rule, what, fix } = KINDS[kind]
  problems.add(place, rule, `${what} „${name}“ gibt es nicht.`, `${fix}${didYouMean(name, known)}`)
}

interface Known {
  has(name: string): boolean
  keys(): Iterable<string>
}

/** Reports each name of a list that nothing has. */
export function expectAll(kind: keyof typeof KINDS, names: readonly string[], known: Known, placeOf: (index: number) => Place, problems: Problems): void {
  names.forEach((name, index) => {
    if (!known.has(name)) reportDangling(kind, name, known.keys(), placeOf(index), problems)
  })
}
