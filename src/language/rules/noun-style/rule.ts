import { words } from '../../clauses.ts'
import { hit, hitPattern, type SentenceRule } from '../../rule.ts'

const PHRASES = /(?<!\p{L})(?:in Anspruch|zur Verfügung|in Kraft|zum Einsatz|zur Anwendung|in Betracht|in Erwägung|unter Berücksichtigung|im Rahmen|in Bezug auf|Bezug nehmen|in Höhe von|zum Ausdruck|zur Folge|zum Abschluss|zur Auszahlung|zur Durchführung|in Abhängigkeit|in Verbindung mit|auf der Grundlage|mit Hilfe von|im Hinblick auf|besteht die Möglichkeit|die Möglichkeit besteht|erfolgt|erfolgen|erfolgte)(?!\p{L})/gu
const NOUN = /(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|tät|täten|ismus|nahme|nahmen)$/
const BEFORE = words('zur bei durch für nach')
/** Things one can see, visit or be paid for. */
const CONCRETE = words(`wohnung wohnungen zeitung zeitungen rechnung rechnungen versicherung behinderung behinderungen ausbildung beratung einladung werkstattleitung leitung prüfung
  pausenregelung kleidung verkleidung heizung lösung sitzung sitzungen versammlung meinung meinungen erklärung erklärungen übung übungen werbung stiftung abteilung abteilungen quittung
  regierung polizeistation station stationen universität krankheit krankheiten freiheit gesundheit mahnung bewerbung umgebung zahlung zahlungen impfung
  entzündung entzündungen veranstaltung veranstaltungen information informationen vergangenheit wahrheit richtung unterstützung sammlung ordnung
  achtung hoffnung erfahrung erfahrungen nahrung festung kreuzung haltung öffnung stimmung buchung aufnahme`)
const MANY = 2

export const rule: SentenceRule = {
  id: 'noun-style',
  code: 'W12',
  title: 'Amts-Deutsch mit vielen Haupt-Wörtern',
  sources: ['BITV-4', 'Netzwerk Leichte Sprache', 'Bredel/Maaß', 'DIN SPEC 33429'],
  severity: 'review',
  *checkSentence(sentence) {
    yield* hitPattern(sentence, PHRASES, (found) => ({ message: `Amts-Deutsch: „${found}“.`, fix: 'Sagen Sie, wer was tut: „Sie können …“, „Das Amt zahlt …“' }))
    const abstract = sentence.words.filter((token) => NOUN.test(token.text) && /^\p{Lu}/u.test(token.text) && !CONCRETE.has((token.parts.at(-1) ?? '').toLowerCase()))
    const first = abstract[0]
    if (!first) return
    const at = sentence.tokens.indexOf(first)
    const before = sentence.tokens.slice(Math.max(0, at - 2), at)
    if (abstract.length >= MANY || before.some((token) => BEFORE.has(token.lower))) {
      yield hit(sentence, first, `Haupt-Wort statt Verb: „${first.text}“.`, 'Machen Sie ein Verb daraus: „bei der Planung“ → „Sie planen …“')
    }
  },
}
