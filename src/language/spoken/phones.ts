import { digitWords } from './number-words.ts'

/** 116 016 and its like, then everything that starts with 0 or +49. */
const SHORT_CODE = /(?<![\d.,])116[ ]?\d{3}(?![\d.,]\d|\d| Euro)/g
/** One greedy run without choices inside; what it must look like is asked in code, so that nothing is tried twice. */
const PHONE = /(?<![\d.,\p{L}])(?:\+[1-9]|\(?0)[\d /()–-]*/gu
const NO_PHONE_AFTER = /^ ?(?:[.,:]\d|%|€|Euro|Prozent|Uhr)/
/** 110, 112 and 115 are phone numbers only where the words around them say so. */
const EMERGENCY = /((?:Telefon|Tel|Nummer|Notruf|Anruf|wählen Sie|rufen Sie|Rufen Sie|Wählen Sie|unter|Polizei|Feuerwehr|Rettung)(?:[- ]Nummer)?:? (?:an: |die )?(?:Nummer )?)(11[0-9])(?!\d|[.,]\d| \p{Lu}| Euro)/gu

/** Speaks phone numbers digit by digit, with a short pause between the groups. */
export function speakPhones(text: string): string {
  return text
    .replace(SHORT_CODE, (number) => spoken(`${number.slice(0, 3)} ${number.slice(-3)}`))
    .replace(PHONE, (run, at: number, all: string) => phone(run, all.slice(at + run.length, at + run.length + 8)))
    .replace(EMERGENCY, (_, words: string, number: string) => words + digitWords(number))
    .replace(/^\s*(11[0-9])\s*$/, (_, number: string) => digitWords(number))
}

/** What trails behind the last digit belongs to the sentence. */
function phone(run: string, after: string): string {
  const number = /^.*\d\)?(?=\D*$)/s.exec(run)?.[0] ?? ''
  const digits = number.replace(/\D/g, '').length
  if (digits < 5 || digits > 20 || NO_PHONE_AFTER.test(run.slice(number.length) + after)) return run
  return spoken(number) + run.slice(number.length)
}

function spoken(number: string): string {
  const groups = number.replace('(0)', '').match(/\d+/g) ?? []
  return (number.startsWith('+') ? 'plus ' : '') + groups.map(digitWords).join(', ')
}
