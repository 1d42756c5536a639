/** Acronyms that are said as a word, and mixed ones that the pattern can't know. */
const SAID_AS_WORDS: Readonly<Record<string, string>> = {
  BAföG: 'Bafög', KoKoBe: 'Kokobe', KOKOBE: 'Kokobe', AIDS: 'Aids', NATO: 'Nato', UNO: 'Uno', PIN: 'Pin', TAN: 'Tan', PISA: 'Pisa',
  UNESCO: 'Unesco', UNICEF: 'Unicef', ALDI: 'Aldi', IKEA: 'Ikea', DAX: 'Dax', MwSt: 'Mehrwertsteuer', App: 'App', ICH: 'ich', SIE: 'Sie',
}

const CAPITALS = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]{1,6}(?:s)?(?![\p{Ll}\d])|(?<![\p{L}\d])\p{Lu}\p{Ll}{1,3}\p{Lu}{1,3}(?![\p{L}\d])|(?<![\p{L}\d])(?:BAföG|KoKoBe|MwSt)(?![\p{L}\d])/gu

/** WfbM → W F B M. A whole line in capitals is shouting, not a row of acronyms: it is left alone. */
export function speakAcronyms(text: string): string {
  if (!/\p{Ll}/u.test(text) && text.trim().includes(' ')) return text
  return text.replace(CAPITALS, (found) => SAID_AS_WORDS[found] ?? spell(found))
}

function spell(acronym: string): string {
  if (!/\p{L}/u.test(acronym) || acronym.length < 2) return acronym
  const letters = /^\p{Lu}+s$/u.test(acronym) ? acronym.slice(0, -1) : acronym
  return [...letters].map((letter) => letter.toUpperCase()).join(' ')
}
