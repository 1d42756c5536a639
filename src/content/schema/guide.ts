import * as v from 'valibot'
import type { Condition } from '../../model/index.ts'
import { byLanguage, everyday, id, ids, maybe, order, path, shortId, text } from './common.ts'
import { answers, condition, outcomeExamples, sentences, shownExamples } from './condition.ts'
import { help } from './help.ts'

const VERBS = {
  needs: 'Nur wer das antwortet, kann es bekommen.',
  excludes: 'Wer das antwortet, kann es nicht bekommen.',
  perhaps: 'Wer das antwortet, kann es vielleicht bekommen.',
} as const
type Verb = keyof typeof VERBS

/** One sentence of the law: a verb with its condition, the fact that carries it, the words for it. */
type RawLaw = { [verb in Verb]?: Condition } & { fact: string; reason: Record<string, string> }
type Law = v.GenericSchema<unknown, RawLaw>

const law: Law = v.lazy((input) => (input === undefined ? anyLaw : laws[verbIn(input)]))

const verbIn = (input: unknown) => (Object.keys(VERBS) as Verb[]).find((verb) => typeof input === 'object' && input !== null && verb in input) ?? 'needs'

const lawWith = (verb: Verb): Law => v.strictObject({
  [verb]: help(VERBS[verb], condition),
  fact: help('Die Angabe, die das belegt.', id),
  reason: help('Der Satz, der den Grund sagt.', byLanguage(text)),
}) as unknown as Law

const laws: Record<Verb, Law> = { needs: lawWith('needs'), excludes: lawWith('excludes'), perhaps: lawWith('perhaps') }

/** With any of the verbs, where no input says which one. */
export const anyLaw = help('Ein Satz aus dem Gesetz: needs, excludes oder perhaps, mit Angabe und Grund.', v.union(Object.values(laws)))

const wish = v.strictObject({
  when: help('Bei welchen Antworten das der Wunsch der Person ist.', condition),
  reason: help('Der Satz, der den Grund sagt.', byLanguage(text)),
})

/** The `guide:` part of a programme or right. */
export const programmePartSchema = v.strictObject({
  for: help('Für wen das ein Thema ist. Ohne Angabe: für alle.', v.optional(condition)),
  law: help('Was das Gesetz sagt.', v.optional(v.array(law), [])),
  wish: help('Welche Wünsche dazu passen.', v.optional(v.array(wish), [])),
  given: help('Antworten, die von selbst gelten, wenn es um dieses Angebot geht.', v.optional(answers)),
  contacts: help('Anlaufstellen auf der Karte vom Ergebnis.', ids),
  gains: help('Was man davon hat.', maybe(sentences)),
  changes: help('Was sich ändert.', maybe(sentences)),
  next: help('Was man als Nächstes tut.', maybe(sentences)),
  facts: help('Angaben, die diese Sätze belegen.', ids),
  examples: help('Beispiele: was bei diesen Antworten herauskommt.', outcomeExamples),
})

/** Pages on which to read on, for example `/rechte/mitwirkung/`. */
const more = v.optional(v.array(path), [])
const MORE = 'Seiten zum Weiterlesen, zum Beispiel /rechte/mitwirkung/.'

const note = v.strictObject({
  when: help('Bei welchen Antworten der Hinweis steht. Ohne Angabe: immer.', v.optional(condition)),
  facts: help('Angaben, die den Hinweis belegen.', ids),
  text: help('Der Hinweis.', sentences),
  more: help(MORE, more),
})

const result = v.strictObject({
  id: help('Die id vom Ergebnis: höchstens 14 Zeichen.', shortId),
  order: help('Reihenfolge: Die kleine Zahl kommt zuerst.', order),
  picture: help('Das Bild: eine Bedeutung aus content/pictures.yaml.', id),
  when: help('Bei welchen Antworten das Ergebnis steht. Ohne Angabe: immer.', v.optional(condition)),
  title: help('Die Überschrift.', byLanguage(text)),
  text: help('Die Sätze darunter.', sentences),
  facts: help('Angaben, die diese Sätze belegen.', ids),
  contacts: help('Anlaufstellen, die dabei helfen.', ids),
  more: help(MORE, more),
  examples: help('Beispiele: bei diesen Antworten gezeigt oder nicht-gezeigt.', shownExamples),
})

const stay = v.strictObject({
  when: help('Bei welchen Antworten das steht. Ohne Angabe: immer.', v.optional(condition)),
  text: help('Dass alles so bleiben kann, wie es ist.', sentences),
})

/** One conversation: `content/guides/<id>.yaml`. */
export const guideSchema = help('Ein Wegweiser. Der Name der Datei ist die id.', v.strictObject({
  id: help('Wie die Datei heißt, ohne .yaml.', id),
  order: help('Reihenfolge auf der Startseite: Die kleine Zahl kommt zuerst.', order),
  picture: help('Das Bild: eine Bedeutung aus content/pictures.yaml.', id),
  title: help('Die Überschrift.', byLanguage(text)),
  tile: help('Der Name auf der Kachel.', byLanguage(text)),
  summary: help('Ein Satz unter der Kachel.', byLanguage(text)),
  search: help('Wörter, die Menschen eintippen, wenn sie das suchen. Sie stehen auf keiner Seite.', everyday),
  intro: help('Sätze vor der ersten Frage.', maybe(sentences)),
  questions: help('Welche Fragen vorkommen können. In welcher Reihenfolge, rechnet der Kiosk aus.', v.optional(v.array(shortId), [])),
  goals: help('Was am Ende steht: programmes, contacts oder results.', v.array(v.picklist(['programmes', 'contacts', 'results']))),
  programmes: help('Um welche Angebote es geht. Leer: um alle, die einen Teil „guide“ haben.', ids),
  given: help('Antworten, die von selbst gelten.', v.optional(answers)),
  fallback: help('Anlaufstellen, wenn sonst keine passt.', ids),
  stay: help('Dass alles so bleiben kann.', maybe(stay)),
  notes: help('Hinweise am Ende.', v.optional(v.array(note), [])),
  results: help('Ergebnisse, die kein Angebot sind.', v.optional(v.array(result), [])),
}))
