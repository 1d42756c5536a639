import { words } from '../../clauses.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { hit, type TextRule } from '../../rule.ts'
import type { Sentence, Token } from '../../segment/segmented-text.ts'

/** Short forms that are better known than what they stand for. */
const KNOWN = words(`PC PCs EC EKG AIDS LKW LKWs PKW PKWs WC PDF EU CD CDs DVD DVDs TV USB SMS WLAN ICE DNA USA DDR BRD ARD ZDF WDR MDR NDR SWR RTL SPD CDU CSU FDP AfD NRW VW BMW
  ADAC TÜV FC SV IT OK UV LED GPS DJ VIP PIN TAN AG GmbH QR WM EM HIV PS KG App ABC iPad iPhone YouTube WhatsApp eMail McDonald ÖPNV CO KB MB GB`)
const ACRONYM = /^(?:\p{Lu}{2,8}s?|(?:\p{Lu}\p{Ll}{0,2}){2,4})$/u
/** An explanation further on comes too late. */
const MOST_USES = 20
const ROMAN = /^[IVX]{2,6}$/
const JOINTS = words('und oder für der die des von')
const EXPLAINS = /abkürzung|abgekürzt|kurz-?form|kurz[:,]|kurz gesagt|steht für|bedeutet|heißt|spricht man|nennt man|genannt/i

export const rule: TextRule = {
  id: 'acronym',
  code: 'W07',
  title: 'Kurzwort ohne Erklärung',
  sources: ['Netzwerk Leichte Sprache', 'Inclusion Europe', 'Bredel/Maaß', 'LanguageTool'],
  severity: 'error',
  registers: ['de-simple', 'de'],
  *checkText({ sentences }, { glossary, lexicon }) {
    for (const [acronym, uses] of collect(sentences, lexicon)) {
      const first = uses[0]
      if (!first || glossary.has(acronym.toLowerCase())) continue
      if (uses.slice(0, MOST_USES).some(({ sentence }) => isExplained(acronym, sentences, sentence.index))) continue
      yield hit(first.sentence, first.token, `Kurzwort ohne Erklärung: „${acronym}“.`, `Schreiben Sie das ganze Wort, oder erklären Sie es: „Die Abkürzung ist: ${acronym}.“`)
    }
  },
}

interface Use {
  sentence: Sentence
  token: Token
}

function collect(sentences: readonly Sentence[], lexicon: Lexicon): Map<string, Use[]> {
  const found = new Map<string, Use[]>()
  for (const sentence of sentences) {
    if (isShouted(sentence) || isAboutLetters(sentence)) continue
    for (const token of sentence.words) {
      const acronym = token.kind === 'word' ? token.parts.find((part) => isUnknown(part) && !isShoutedWord(part, lexicon)) : undefined
      if (acronym) found.set(acronym, [...(found.get(acronym) ?? []), { sentence, token }].slice(0, MOST_USES))
    }
  }
  return found
}

const isUnknown = (part: string) => ACRONYM.test(part) && !KNOWN.has(part) && !ROMAN.test(part)

/** „MDR SACHSEN“: a word of the dictionary in capitals. */
const isShoutedWord = (part: string, lexicon: Lexicon) => part.length > 4 && (lexicon.flags(part[0] + part.slice(1).toLowerCase()) | lexicon.writtenRank(part.toLowerCase())) > 0

/** A heading in capitals is a matter of typography. */
const isShouted = (sentence: Sentence) => sentence.words.length > 1 && !/\p{Ll}/u.test(sentence.text)

/** „die Kenn-Zeichen HJ, KZ und SS“, „das Merk-Zeichen BL“: letters, not words. */
const isAboutLetters = ({ text, words: all }: Sentence) => /Buchstabe|Merk-?[Zz]eichen/.test(text) || all.filter((token) => /^\p{Lu}{2}$/u.test(token.text)).length > 3

function isExplained(acronym: string, sentences: readonly Sentence[], at: number): boolean {
  const text = sentences[at]?.text ?? ''
  if (isBracketed(text, acronym) || EXPLAINS.test(text)) return true
  if (EXPLAINS.test(sentences[at - 1]?.text ?? '') || /^(?:Das heißt|Das bedeutet|Das ist die Abkürzung)/.test(sentences[at + 1]?.text ?? '')) return true
  return [at - 1, at, at + 1].some((near) => spellsOut(sentences[near]?.tokens ?? [], acronym))
}

/** „das Bundes-Teilhabe-Gesetz (kurz BTHG)“. */
function isBracketed(text: string, acronym: string): boolean {
  const at = text.indexOf(acronym)
  const open = text.lastIndexOf('(', at)
  return open > 0 && text.lastIndexOf(')', at) < open && text.indexOf(')', at) > 0
}

/** Bürgerliches Gesetz-Buch spells BGB out, Jugend- und Auszubildenden-Vertretung JAV. */
function spellsOut(tokens: readonly Token[], acronym: string): boolean {
  const wanted = acronym.replace(/s$/, '').toLowerCase()
  return [tokens, tokens.filter((token) => token.text !== '-' && !JOINTS.has(token.lower))].some((all) => initials(all, acronym).includes(wanted))
}

const initials = (tokens: readonly Token[], acronym: string) =>
  tokens.flatMap((token) => (token.kind === 'word' && !token.parts.includes(acronym) ? token.parts.map((part) => part[0] ?? '') : [' '])).join('').toLowerCase()
