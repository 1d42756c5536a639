import * as v from 'valibot'
import { id, text } from './common.ts'
import { help } from './help.ts'

/** `content/words/names.yaml`. */
export const namesSchema = help('Eigennamen und Kürzel: Eine Zahl in ihnen ist ein Teil vom Namen, keine Angabe.', v.array(text))

/** `content/words/terms.yaml`: the same thing has the same name on every page. */
export const termsSchema = help('Gleiche Sache, gleiches Wort.', v.array(v.strictObject({
  use: help('Dieses Wort steht in allen Texten in Leichter Sprache.', text),
  avoid: help('Diese Wörter stehen in keinem Text in Leichter Sprache.', v.array(text)),
})))

/** `content/words/waivers.yaml`: where a language rule is broken on purpose. */
export const waiversSchema = help('Ausnahmen: Hier wird eine Sprachregel mit Absicht nicht eingehalten.', v.array(v.strictObject({
  rule: help('Die Regel, wie sie in der Meldung steht, zum Beispiel sentence-length.', id),
  reason: help('Warum die Ausnahme nötig ist.', text),
  language: help('Für welche Sprache sie gilt. Ohne Angabe: de-simple.', v.optional(id, 'de-simple')),
  file: help('Datei oder Ordner. Ohne Angabe: überall.', v.optional(text)),
  text: help('Ein Teil vom Satz. Ohne Angabe: jeder Satz.', v.optional(text)),
})))
