import { cardinal, digitWords, ordinalStem, yearWords } from './number-words.ts'

const UNITS: Readonly<Record<string, string>> = { '€': 'Euro', EUR: 'Euro', '%': 'Prozent', km: 'Kilometer', kg: 'Kilo', cm: 'Zentimeter', m: 'Meter' }
const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|stunde|minute|sekunde|woche|person|frage|seite|pause|stelle|million|milliarde|frau|nummer|zeile|karte)$/i
const DATIVE = /(?:^|[\s(])(?:mit|nach|seit|vor|von|aus|bei|ab|zu|in) $/i
const WEAK_ORDINAL = /(?:^|[\s(])(?:am|im|zum|zur|vom|beim|den|dem|des|einen|einem) $/i
const FIRM_ORDINAL = /(?:^|[\s(])(?:der|die|das|jede|diese) $/i

/** „Satz 1 SGB“: the number belongs to the word before it. */
const NUMBERED = /(?:Satz|Absatz|Nummer|Paragraf|Artikel|Seite|Schritt|Teil|Stufe|Kapitel) $/

/** Speaks amounts, ordinals, ranges, years and plain numbers. */
export function speakNumbers(text: string): string {
  return text
    .replace(/(\d)\s?(€|EUR|%|km|kg|cm|m)(?![\p{L}\d])/gu, (_, digit: string, unit: string) => `${digit} ${UNITS[unit]}`)
    .replace(/(?<![\p{L}\d])€\s?(\d[\d.,]*\d|\d)/gu, '$1 Euro')
    .replace(/(?<=\d)[.\u2019](?=\d{3}(?!\d))|(?<=(?<!\d)\d{1,3}) (?=\d{3}(?![\d,]))/g, '')
    .replace(/(?<![\d,])(\d{1,12}),(\d{2}) Euro/g, (_, euros: string, cents: string) => money(euros, cents))
    .replace(/(?<![\d,])(\d{1,12}),(\d{1,9})(?!\d)/g, (_, whole: string, part: string) => `${cardinal(Number(whole))} Komma ${digitWords(part)}`)
    .replace(/(?<=\d)\s?[–-]\s?(?=\d)/g, ' bis ')
    .replace(/(?<![\p{L}\d])(\d{1,3})\.(?= \p{Lu})/gu, (found, digits: string, at: number, all: string) => ordinal(found, digits, all.slice(0, at)))
    .replace(/\d{1,15}/g, (digits, at: number, all: string) => plain(digits, all.slice(Math.max(0, at - 12), at), all.slice(at + digits.length, at + digits.length + 40)))
}

function money(euros: string, cents: string): string {
  const small = Number(cents)
  if (Number(euros) === 0) return `${small === 1 ? 'ein' : cardinal(small)} Cent`
  const head = `${Number(euros) === 1 ? 'ein' : cardinal(Number(euros))} Euro`
  return small ? `${head} ${cardinal(small)}` : head
}

/** „der 2. Schritt“ is an ordinal; a number before a full stop without an article ends its sentence. */
function ordinal(found: string, digits: string, before: string): string {
  if (before.trim() === '') return `${ordinalStem(Number(digits))}ens:`
  if (WEAK_ORDINAL.test(before)) return `${ordinalStem(Number(digits))}en`
  if (FIRM_ORDINAL.test(before)) return `${ordinalStem(Number(digits))}e`
  return found
}

function plain(digits: string, before: string, after: string): string {
  if (/\p{L}$/u.test(before)) return ` ${cardinal(Number(digits))}`
  if (digits.length > 1 && digits.startsWith('0')) return digitWords(digits)
  const noun = /^ (\p{Lu}\p{L}+)/u.exec(after)?.[1]
  if (digits === '1' && noun && !NUMBERED.test(before)) return one(noun, before)
  if (/^1[1-9]\d\d$/.test(digits) && !noun) return yearWords(Number(digits))
  if (/^\d{5}$/.test(digits) && noun && before.trim() === '' && !/^(?:Euro|Menschen|Personen)$/.test(noun)) return digitWords(digits)
  return cardinal(Number(digits)) + (/^\p{L}/u.test(after) ? ' ' : '')
}

function one(noun: string, before: string): string {
  if (noun === 'Prozent' || noun === 'Komma') return noun === 'Prozent' ? 'ein' : 'eins'
  if (FEMININE.test(noun)) return DATIVE.test(before) ? 'einer' : 'eine'
  return DATIVE.test(before) && noun !== 'Euro' && noun !== 'Uhr' ? 'einem' : 'ein'
}
