const ONES = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']
const TENS = ['', 'zehn', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']
const STEMS: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' }

/** 603 → sechshundertdrei. From one million on the millions are words of their own. */
export function cardinal(number: number): string {
  if (number >= 1e12) return digitWords(String(number))
  if (number >= 1e9) return large(number, 1e9, 'Milliarde')
  if (number >= 1e6) return large(number, 1e6, 'Million')
  if (number >= 1000) return group(number, 1000, 'tausend')
  if (number >= 100) return group(number, 100, 'hundert')
  return belowHundred(number)
}

/** 1 → erst, 3 → dritt, 20 → zwanzigst: the stem, to which the ending is added. */
export function ordinalStem(number: number): string {
  const special = STEMS[number]
  if (special) return special
  const last = number % 100
  if (last > 0 && last < 20) {
    const head = number - last
    return (head ? cardinal(head) : '') + (STEMS[last] ?? `${belowHundred(last)}t`)
  }
  return `${cardinal(number)}st`
}

/** 1998 → neunzehnhundertachtundneunzig, 2027 → zweitausendsiebenundzwanzig. */
export function yearWords(year: number): string {
  if (year < 1100 || year > 1999) return cardinal(year)
  const rest = year % 100
  return `${belowHundred(Math.floor(year / 100))}hundert${rest ? belowHundred(rest) : ''}`
}

/** „0800“ → null acht null null. */
export function digitWords(digits: string): string {
  return [...digits].map((digit) => ONES[Number(digit)] ?? digit).join(' ')
}

function belowHundred(number: number): string {
  const small = ONES[number]
  if (small) return small
  const one = number % 10
  const ten = TENS[Math.floor(number / 10)] ?? ''
  if (number < 20) return (one === 6 ? 'sech' : one === 7 ? 'sieb' : ONES[one]) + 'zehn'
  return one === 0 ? ten : `${one === 1 ? 'ein' : ONES[one]}und${ten}`
}

function group(number: number, size: number, name: string): string {
  const many = Math.floor(number / size)
  const rest = number % size
  const head = many === 1 ? '' : many % 100 === 1 ? cardinal(many).slice(0, -1) : cardinal(many)
  return head + name + (rest ? cardinal(rest) : '')
}

function large(number: number, size: number, name: string): string {
  const many = Math.floor(number / size)
  const rest = number % size
  const plural = name.endsWith('e') ? `${name}n` : `${name}en`
  const head = many === 1 ? `eine ${name}` : `${cardinal(many)} ${plural}`
  return rest ? `${head} ${cardinal(rest)}` : head
}
