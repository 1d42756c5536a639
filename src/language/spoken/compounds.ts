/** Names that are written with a hyphen by everybody. */
const KEPT = /^(?:Nordrhein-Westfalens?|Baden-Württembergs?|Sachsen-Anhalts?|Mecklenburg-Vorpommerns?|Schleswig-Holsteins?|Rheinland-Pfalz|E-Mails?|T-Shirts?|Castrop-Rauxel|Mülheim-Kärlich|Rhein-(?:Erft|Sieg|Neuss|Kreis|Ruhr|Main|Neckar|Lahn)(?:-Kreis)?)$/
const COMPOUND = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:[-\u2010\u2011·‧•][\p{L}\p{N}]+)+(?![\p{L}\p{N}])/gu
const ACRONYM = /^\p{Lu}{2,}s?$|^\p{Lu}\p{Ll}{0,3}\p{Lu}+$|^\p{Lu}$/u

/** Eingliederungs-Hilfe → Eingliederungshilfe: the word as it stands in a dictionary. */
export function plainWords(text: string): string {
  return text.replace(/\u00AD/g, '').replace(COMPOUND, (word) => (KEPT.test(word) ? word : join(word.split(/[-\u2010\u2011·‧•]/))))
}

function join(parts: readonly string[]): string {
  return parts.reduce((head, part) => head + glue(head, part))
}

function glue(head: string, part: string): string {
  const last = head.slice(Math.max(head.lastIndexOf(' '), head.lastIndexOf('-')) + 1)
  if (/\d/.test(head) || /\d/.test(part) || ACRONYM.test(last) || ACRONYM.test(part)) return ` ${part}`
  const vowels = (last.slice(-2) + part[0]).toLowerCase()
  if (/^([aeiouäöü])\1\1$/.test(vowels)) return `-${part}`
  return part.toLowerCase()
}
