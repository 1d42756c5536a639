import { isCapital, isLower, words } from '../../clauses.ts'
import { Flag } from '../../lexicon/flags.ts'
import { hit, type SentenceRule } from '../../rule.ts'
import type { Token } from '../../segment/segmented-text.ts'

/** sein, haben, werden, the modal verbs and „es gab“ are easier in this tense. */
const ALLOWED = words(`war warst waren wart hatte hattest hatten hattet wurde wurdest wurden wurdet konnte konntest konnten konntet musste musstest mussten musstet
  durfte durftest durften durftet sollte solltest sollten solltet wollte wolltest wollten wolltet mochte mochtest mochten mochtet gab`)
/** The same letters are far more often something else. */
const HOMOGRAPHS = words(`siebten achten achte rosten kosten kostete orten sorgten gelangen vorrangen seite weise allein bald waren spielende halten starten
  statten weiten tat rat bot taten raten boten arten fasten hasten lasten rasten tasten leiten zeiten seiten reiste maßen massen ließ
  gleichen leise reichte boten sodass rang sang klang betrag schieden roch lag lagen las lasen stand wand wog schuf bestand`)
const STILL_CHECKED = words('sorgten tat taten reiste ließ reichte roch lag lagen las lasen stand wog schuf bestand sang klang kostete')
const NOT_THIS = Flag.present | Flag.infinitive | Flag.adjective | Flag.participle | Flag.imperative
const ATTRIBUTE_BEFORE = /^(?:d(?:er|ie|as|en|em|es)|(?:ein|kein|mein|dein|sein|ihr|unser|euer|dies|jed|jen|all|viel|einig|mehrer|manch)\p{L}{0,3}|im|am|zum|zur|vom|beim|ins|ans|mit|von|aus|bei|für|ohne|durch|in|auf|an|zu|und|sehr|so|frisch|\p{Ll}+e[nrsm]?)$/u

export const rule: SentenceRule = {
  id: 'praeteritum',
  code: 'S08',
  title: 'Präteritum',
  sources: ['Bredel/Maaß', 'Leichte Sprache Baden-Württemberg', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (!isPast(token) || isAttribute(sentence.tokens, at)) continue
      yield hit(sentence, token, `Präteritum: „${token.text}“.`, 'Schreiben Sie „hat … gemacht“ oder „ist … gegangen“, oder die Gegenwart.')
    }
  },
}

function isPast(token: Token): boolean {
  if (!isLower(token) || (token.flags & Flag.past) === 0 || (token.flags & NOT_THIS) !== 0) return false
  return !ALLOWED.has(token.lower) && (!HOMOGRAPHS.has(token.lower) || STILL_CHECKED.has(token.lower))
}

/** „die bezahlte Arbeit“: an inflected participle looks like a past tense. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  if (!/t(?:e|en)$/.test(token.lower)) return false
  if (!before) return true
  return isCapital(tokens[at + 1]) && tokens[at + 1]?.text !== 'Sie' && ATTRIBUTE_BEFORE.test(before.lower)
}
