const MAIL = /[\p{L}\d._+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu
const WEB = /(?<![\p{L}\d@])(?:https?:\/\/)?(?:www\.)?[a-zäöü\d][a-zäöü\d-]{0,62}(?:\.[a-z\d-]{1,62}){0,4}\.(?:de|com|org|net|eu|info|nrw|koeln|at|ch)(?![\p{L}\d])(?:\/[^\s,;)]{0,200}[\p{L}\d/])?/giu
const SIGNS: Readonly<Record<string, string>> = { '@': ' ät ', '.': ' Punkt ', '/': ' Schrägstrich ', '-': ' Minus ', _: ' Unterstrich ', '+': ' Plus ' }

/** info@bvm.de → info ät B V M Punkt D E; a part without a vowel, and the ending, is spelled. */
export function speakAddresses(text: string): string {
  if (!text.includes('.')) return text
  return (text.includes('@') ? text.replace(MAIL, spoken) : text).replace(WEB, spoken)
}

function spoken(address: string): string {
  const bare = address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  return bare.split(/([@./_+-])/).map((part) => SIGNS[part] ?? spell(part)).join('').trim()
}

function spell(part: string): string {
  const isWord = /[aeiouäöüy]/i.test(part) && part.length > 2
  return isWord || !/\p{L}/u.test(part) ? part : [...part.toUpperCase()].join(' ')
}
