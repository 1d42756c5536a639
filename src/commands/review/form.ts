import type { Finding } from '../../language/index.ts'
import type { EasyText, ReadSentence } from './sentences.ts'

const HEAD = `# Was eine Prüfgruppe zu einem Text gesagt hat. Füllen Sie alles aus, was leer ist.
# Danach: npm run review -- --take DATEI       Mehr dazu: docs/authoring/pruefgruppe.md
# Schreiben Sie keine Namen von Personen in diese Datei.`

/** The form for the answers, empty. */
export const formOf = ({ text }: EasyText, sentences: readonly ReadSentence[], findings: readonly Finding[]): string =>
  [
    HEAD, `text: ${text.file}`, 'gruppe:      # wie sich die Gruppe nennt', 'datum:       # wann sie gelesen hat: Jahr-Monat-Tag',
    'saetze:', ...sentences.flatMap(ofSentence),
    ...(findings.length ? ['# Das sagen die Regeln. Versteht die Gruppe den Satz gut so, wie er ist? Dann schreiben Sie: darfBleiben: ja', 'hinweise:', ...findings.flatMap(ofFinding)] : ['hinweise: []']),
  ].join('\n') + '\n'

const ofSentence = ({ number, text }: ReadSentence) => [`  - nummer: ${number}`, `    satz: ${quoted(text)}`, '    verstanden:      # ja oder nein', '    vorschlag:']

const ofFinding = ({ rule, sentence, message }: Finding) => [`  - regel: ${rule}`, `    satz: ${quoted(sentence)}`, `    hinweis: ${quoted(message)}`, '    darfBleiben:     # ja oder nein']

/** Text in double quotes, as JSON and YAML both read it. */
export const quoted = (text: string): string => JSON.stringify(text)
