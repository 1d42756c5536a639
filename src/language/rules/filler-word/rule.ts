import { words } from '../../clauses.ts'
import { hit, type SentenceRule } from '../../rule.ts'

const FILLERS = words(`man diesbezüglich jeweils jeweilige jeweiligen jeweiliger jeweiliges gegebenenfalls entsprechend entsprechende entsprechenden entsprechender entsprechendes
  beziehungsweise hierbei hierzu hierfür hiermit hieraus sowie respektive grundsätzlich insbesondere lediglich etwaige etwaigen ebenfalls zudem ferner demnach demzufolge
  infolgedessen dementsprechend vorbehaltlich nichtsdestotrotz gleichwohl mithin sofern soweit zwecks mittels seitens hinsichtlich bezüglich derzeit derzeitige derzeitigen
  sodann nachfolgend nachfolgende nachfolgenden vorstehend obig obige`)

/** „Budget spricht man so: Büdschee.“ */
const NAMING = words('spricht nennt sagt schreibt heißt')

export const rule: SentenceRule = {
  id: 'filler-word',
  code: 'W17',
  title: 'Wort ohne Inhalt',
  sources: ['Bredel/Maaß', 'DIN SPEC 33429'],
  severity: 'review',
  *checkSentence(sentence) {
    for (const [at, token] of sentence.words.entries()) {
      if (!FILLERS.has(token.lower) || (token.lower === 'man' && NAMING.has(sentence.words[at - 1]?.lower ?? ''))) continue
      const fix = token.lower === 'man' ? 'Nennen Sie die Person: „Sie können …“' : 'Lassen Sie das Wort weg oder schreiben Sie ein leichtes.'
      yield hit(sentence, token, `Unklares Wort: „${token.text}“.`, fix)
    }
  },
}
