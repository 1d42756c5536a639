import type { Finding } from '../../model/index.ts'

/** What an editor reads: what is wrong, and how to mend it. */
type Words = readonly [message: string, fix: string]

/** The findings of the model that are no reference to nothing, in words. */
export const FINDING_WORDS: Partial<Record<Finding['rule'], (finding: Finding) => Words>> = {
  'question-unused': ({ id }) =>
    [`Keine Bedingung nennt die Frage „${id}“.`, 'Löschen Sie die Frage oder nennen Sie sie in einer Bedingung.'],
  'question-without-dont-know': ({ id }) =>
    [`Die Frage „${id}“ hat keine Antwort für „Weiß ich nicht“.`, 'Schreiben Sie eine Antwort mit „open: true“ dazu.'],
  'option-unnamed': ({ name }) =>
    [`Keine Bedingung nennt die Antwort „${name}“.`, 'Nennen Sie sie in einer Bedingung. Ist das Absicht? Dann schreiben Sie „other: true“ dazu.'],
  'open-option-named': ({ name }) =>
    [`Das Gesetz kann nicht davon abhängen, dass jemand etwas nicht weiß: „${name}“.`, 'Nennen Sie nur Antworten ohne „open“.'],
  'condition-never': () =>
    ['Diese Bedingung stimmt nie: Ihre Teile widersprechen sich.', 'Prüfen Sie „all“ und „not“. Zwei Antworten auf eine Frage gehören in eine Liste.'],
  'condition-always': () =>
    ['Diese Bedingung stimmt immer: Sie nennt alle Antworten.', 'Löschen Sie die Bedingung oder nennen Sie weniger Antworten.'],
  'programme-never-fits': ({ id }) =>
    [`„${id}“ kann für niemanden passen: „for“ und „law“ widersprechen sich.`, 'Prüfen Sie, was „needs“ verlangt und „excludes“ ausschließt.'],
  'example-contradicts': ({ expected, found }) =>
    [`Das Beispiel sagt „${expected}“, die Bedingungen sagen „${found}“.`, 'Prüfen Sie zuerst das Beispiel am Gesetz, dann die Bedingungen.'],
}
