import { cardinal, ordinalStem, yearWords } from './number-words.ts'

const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']
const WRITTEN = new RegExp(`(\\p{L}{0,20}[ ,]{0,2})(?<!\\d)(\\d{1,2})\\. (${MONTHS.join('|')})(?: (\\d{4})(?!\\d))?`, 'gu')
const SHORT = /(\p{L}{0,20}[ ,]{0,2})(?<![\d.])(\d{1,2})\.[ ]?(\d{1,2})\.(?:[ ]?(\d{4}|\d{2})(?![\d.]))?(?![\d])/gu
const MONTH_YEAR = new RegExp(`(${MONTHS.join('|')}|Jahr|Jahre|seit|Seit|bis|Stand:) (\\d{4})(?!\\d)`, 'g')
const WEAK = /^(?:am|Am|dem|den|zum|Zum|vom|Vom|ab|Ab|seit|Seit|bis|Bis|beim|im)[ ,]*$/
const FIRM = /^(?:der|Der)[ ]*$/

/** 1. Januar 2027 → erster Januar zweitausendsiebenundzwanzig; the ending follows the word before it. */
export function speakDates(text: string): string {
  return text
    .replace(WRITTEN, (_, before: string, day: string, month: string, year?: string) => date(before, day, month, year))
    .replace(SHORT, (found, before: string, day: string, month: string, year?: string) => {
      const name = MONTHS[Number(month) - 1]
      return name && Number(day) <= 31 && Number(day) > 0 ? date(before, day, name, year?.length === 2 ? `20${year}` : year) : found
    })
    .replace(MONTH_YEAR, (_, word: string, year: string) => `${word} ${yearWords(Number(year))}`)
}

/** 9:30 Uhr → neun Uhr dreißig; 8–16 Uhr → acht bis sechzehn Uhr. */
export function speakTimes(text: string): string {
  return text
    .replace(/(?<![\d.,:])(\d{1,2}(?:[:.]\d{2})?)\s?[–-]\s?(\d{1,2}(?:[:.]\d{2})?) Uhr/g, '$1 Uhr bis $2 Uhr')
    .replace(/(?<![\d.,:])(\d{1,2})(?:[:.](\d{2}))?(?: Uhr|(?= bis \d{1,2}(?:[:.]\d{2})? Uhr))/g, (found, hour: string, minute?: string) =>
      `${Number(hour) === 1 ? 'ein' : cardinal(Number(hour))}${found.endsWith('Uhr') || minute ? ' Uhr' : ''}${minute && Number(minute) ? ` ${cardinal(Number(minute))}` : ''}`,
    )
}

function date(before: string, day: string, month: string, year: string | undefined): string {
  const ending = WEAK.test(before) ? 'en' : FIRM.test(before) ? 'e' : 'er'
  return `${before}${ordinalStem(Number(day))}${ending} ${month}${year ? ` ${yearWords(Number(year))}` : ''}`
}
