import { plainText } from '../../language/text.ts'
import type { Problem } from '../../report/problem.ts'
import type { GlossaryEntry } from '../catalogue.ts'
import { fold } from '../facts/statements.ts'
import type { Writing } from '../text/writing.ts'

/** Entries of the glossary whose word stands in no text: nobody can come upon them. */
export function unusedWords(glossary: readonly GlossaryEntry[], writings: readonly Writing[], root = 'content'): Problem[] {
  const texts = writings.map(({ file, text }) => ({ file, words: fold(text) }))
  return glossary.flatMap((entry) => {
    const file = `${root}/glossary/${entry.id}.yaml`
    const forms = [...Object.values(entry.word).map(plainText), ...entry.forms].map(fold)
    if (texts.some((text) => text.file !== file && forms.some((form) => text.words.includes(form)))) return []
    return [{
      file, line: 1, column: 1, rule: 'glossary-unused', severity: 'review' as const,
      message: `Das Wort „${entry.id}“ steht in keinem Text.`,
      fix: 'Löschen Sie die Wort-Erklärung, oder ergänzen Sie „forms“.', more: 'docs/authoring/meldungen.md#glossary-unused',
    }]
  })
}
