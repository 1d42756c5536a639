import { words } from '../../clauses.ts'
import { hit, hitPattern, type SentenceRule } from '../../rule.ts'

const SAYING = words(`sagt sagte sagen sagten gesagt erklärt erklärte erklären betont betonte meint meinte meinen berichtet berichtete behauptet behauptete erzählt erzählte
  schreibt schrieb teilte mitgeteilt fordert forderte fragt fragte antwortet antwortete`)
const OPENING = words('dass ob wie warum er sie es man')
const FIX = 'Schreiben Sie einen Doppelpunkt: „Der Chef sagt: Die Pause ist um 12 Uhr.“'

export const rule: SentenceRule = {
  id: 'indirect-speech',
  code: 'S14',
  title: 'Indirekte Rede',
  sources: ['Bredel/Maaß', 'Leichte Sprache Baden-Württemberg', 'LanguageTool'],
  severity: 'review',
  *checkSentence(sentence) {
    const { tokens } = sentence
    yield* hitPattern(sentence, /(?<!\p{L})(?:[Nn]ach Angaben|[Ll]aut) (?:\p{L}+ )?\p{Lu}\p{L}+/gu, (found) => ({ message: `Indirekte Rede: „${found}“.`, fix: FIX }))
    for (const [at, token] of tokens.entries()) {
      if (token.text !== ',' || !OPENING.has(tokens[at + 1]?.lower ?? '')) continue
      const verb = tokens.slice(Math.max(0, at - 4), at).find((before) => SAYING.has(before.lower))
      const opening = tokens[at + 1]
      if (verb && opening) yield hit(sentence, verb, `Indirekte Rede: „${verb.text} …, ${opening.text} …“.`, FIX, opening)
    }
  },
}
