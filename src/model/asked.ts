/**
 * „Meine Fragen“ on the way from one device to another: `fragen=` and four signs for each question, made from its id,
 * so that a code holds fifty of them and no list has to be the same on both devices.
 */
const NAME = 'fragen='
const SIGNS = 4
const BASE = 36

/** The four signs of a question: the last ones of its FNV-1a hash. That no two questions of the kiosk have the same is tested. */
export function signsOf(id: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return (hash % BASE ** SIGNS).toString(BASE).padStart(SIGNS, '0')
}

/** What stands behind the #; empty when there is no question. */
export const serialiseAsked = (ids: readonly string[]): string => (ids.length ? NAME + ids.map(signsOf).join('') : '')

/** The questions that an address names, of those that there are. Whatever stands there, nothing else comes of it. */
export function parseAsked(fragment: string, known: readonly string[]): string[] {
  const text = fragment.replace(/^#/, '')
  const signs: readonly string[] = text.startsWith(NAME) ? (text.slice(NAME.length).match(/.{4}/g) ?? []) : []
  return known.filter((id) => signs.includes(signsOf(id)))
}
