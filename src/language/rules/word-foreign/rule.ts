import { words } from '../../clauses.ts'
import { hit, type SentenceRule } from '../../rule.ts'

const FOREIGN = /^(?:anti|prä|inter(?!net|ess)|trans|hyper|pseudo|meta(?!ll)|poly|mono|multi|infra|post(?=mod|trau)|neo|para(?=do|me|dig)|extra(?=h|pol)|kon(?=sens|text|stru|zept|flik))\p{L}{4,}|\p{L}{4,}(?:ismus|ismen|istisch\p{L}{0,2}|logie|logien|logisch\p{L}{0,2}|phob\p{L}{0,2}|nym|ität|itäten|enz|anz|ierung|ierungen|ieren|iert|iven?|ativ\p{L}{0,2}|ell|elle[nrs]?|iell\p{L}{0,2}|ing|ment|ments)$/iu
/** Foreign once, known to everybody now. */
const KNOWN = words(`interesse interessiert interessieren interessant telefonieren telefoniert probieren probiert ausprobieren ausprobiert funktioniert funktionieren
  passieren passiert informieren informiert reparieren repariert studieren studiert trainieren trainiert training notieren notiert kopieren kopiert kassieren kassiert
  sortieren sortiert spazieren verlieren verliert frieren friert gefriert rasieren rasiert gratulieren gratuliert fotografieren fotografiert marschieren marschiert addieren
  buchstabieren aktuell aktuelle aktuellen aktueller aktuelles schnell schnelle schnellen schneller schnelles hotelle stelle stellen quelle quellen helle hellen heller welle wellen
  baustelle haltestelle anlaufstelle universität qualität elektrizität ordentlich ding frühling lehrling flüchtling schmetterling meeting säugling häuptling liebling zwilling
  element instrument dokument dokumente moment apartment parlament experiment konferenz prozent student präsident lizenz ambulanz tanz ganz glanz schwanz pflanz distanz finanz
  internet international internationale internationalen internationaler konflikt konzept kontakt kontext toleranz instanz existenz wellnessing pudding camping hering ehering
  bieten verbieten vermieten regieren regiert regierung reparaturen kaputt zwing spring bring fing ging hing anfing verging empfing zuging aufging gering ring jüngling fremdling
  musik politik schulungen archiv massiv naiv aktiv aktive aktiven aktiver passiv passive positiv positive positiven negativ negative motiv motive motiven reserven kurven intensiv
  finanzierung firmen theologie biologie psychologie technologie`)

export const rule: SentenceRule = {
  id: 'word-foreign',
  code: 'W09',
  title: 'Fremdwort',
  sources: ['BITV-4', 'Netzwerk Leichte Sprache', 'LanguageTool'],
  severity: 'review',
  *checkSentence(sentence) {
    for (const token of sentence.words) {
      if (token.kind !== 'word') continue
      const foreign = token.parts.find((part) => part.length >= 7 && part.length <= 40 && FOREIGN.test(part) && !KNOWN.has(part.toLowerCase()))
      if (foreign) yield hit(sentence, token, `Fremdwort: „${foreign}“.`, 'Gibt es ein deutsches Wort? Sonst erklären Sie es: „Das heißt: …“')
    }
  },
}
