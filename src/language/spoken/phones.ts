import { digitWords } from './number-words.ts'

/** 116 016 and its like, then everything that starts with 0 or +49. */
const SHORT_CODE = /(?<![\d.,])116[ ]?\d{3}(?![\d.,]\d|\d| Euro)/g
const PHONE = /(?<![\d.,\p{L}])(?:\+\d{1,3}[ /-]?(?:\(0\)[ ]?)?\d{1,12}|\(?0\d{1,12}\)?)(?:[ ]?[/–-]?[ ]?\d{1,12}){0,9}(?![\d.,:]*\d|[ ]?(?:%|€|Euro|Prozent|Uhr))/gu
/** 110, 112 and 115 are phone numbers only where the words around them say so. */
const EMERGENCY = /((?:Telefon|Tel|Nummer|Notruf|Anruf|wählen Sie|rufen Sie|Rufen Sie|Wählen Sie|unter|Polizei|Feuerwehr|Rettung)(?:[- ]Nummer)?:? (?:an: |die )?(?:Nummer )?)(11[0-9])(?!\d|[.,]\d| \p{Lu}| Euro)/gu

/** Speaks phone numbers digit by digit, with a short pause between the groups. */
export function speakPhones(text: string): string {
  return text
    .replace(SHORT_CODE, (number) => spoken(`${number.slice(0, 3)} ${number.slice(-3)}`))
    .replace(PHONE, (number) => (number.replace(/\D/g, '').length < 5 ? number : spoken(number)))
    .replace(EMERGENCY, (_, words: string, number: string) => words + digitWords(number))
    .replace(/^\s*(11[0-9])\s*$/, (_, number: string) => digitWords(number))
}

function spoken(number: string): string {
  const groups = number.replace('(0)', '').match(/\d+/g) ?? []
  return (number.startsWith('+') ? 'plus ' : '') + groups.map(digitWords).join(', ')
}
