import { hyphenated } from '../../compounds.ts'
import { hit, type SentenceRule } from '../../rule.ts'

const LETTERS = 14

export const rule: SentenceRule = {
  id: 'word-length',
  code: 'W01',
  title: 'Wort zu lang',
  sources: ['BITV-4', 'Netzwerk Leichte Sprache', 'Bredel/Maaß', 'Inclusion Europe', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence, { split }) {
    for (const token of sentence.words) {
      const long = token.kind === 'word' ? token.parts.map(withoutJoint).find((part) => part.length >= LETTERS) : undefined
      if (!long) continue
      const joint = /^\p{Lu}/u.test(long) ? split(long) : undefined
      const fix = joint ? `Mit Binde-Strich: „${hyphenated(joint)}“. Besser: ein kurzes Wort.` : 'Suchen Sie ein kurzes Wort oder teilen Sie es mit Binde-Strich.'
      yield hit(sentence, token, `Wort zu lang: „${long}“ hat ${long.length} Buchstaben, höchstens ${LETTERS - 1}.`, fix)
    }
  },
}

/** The s that only joins does not count: Eingliederung(s)-Hilfe. */
const withoutJoint = (part: string, at: number, parts: readonly string[]) =>
  at < parts.length - 1 ? part.replace(/(?<=ung|ion|heit|keit|schaft|tät)s$/, '') : part
