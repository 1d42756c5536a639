import { hitPattern, type SentenceRule } from '../../rule.ts'

const SIGN = /(?<!\p{L})\p{L}{2,60}(?:[*_](?:innen|in|r|e|n|m|s|frau|mann)|[:·](?:innen|in|r|e|n)|\/-?(?:innen|in|r|e|n))(?!\p{L})|(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]in|[Ee]ine|[Jj]eder|[Ee]r|[Ss]ie)[*/](?:der|die|das|eine|r|jede|sie|er|frau)(?!\p{L})|(?<!\p{L})\p{L}{2,60}\((?:innen|in|r|n|e)\)|(?<!\p{L})\p{L}{1,60}\p{Ll}Innen(?!\p{L})|(?<!\p{L})\p{L}{1,60}(?:er|ent|ant|eur|or|ist|ge)In(?!\p{L})/gu
/** Most sentences have none of these: the long pattern is spared. */
const MAYBE = /[*_:·/(]|\p{Ll}In/u

export const rule: SentenceRule = {
  id: 'gender-sign',
  code: 'W15',
  title: 'Zeichen im Wort für Mann und Frau',
  sources: ['BITV-6', 'LanguageTool', 'Leichte Sprache Baden-Württemberg'],
  severity: 'error',
  *checkSentence(sentence) {
    if (!MAYBE.test(sentence.text)) return
    yield* hitPattern(sentence, SIGN, (found) => ({
      message: `Zeichen im Wort: „${found}“.`,
      fix: 'Schreiben Sie ein Wort für alle („Menschen“, „Beschäftigte“) oder beide Wörter: „Mitarbeiterinnen und Mitarbeiter“.',
    }))
  },
}
