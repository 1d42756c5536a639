/**
 * The known id that is closest to a mistyped one, for „Meinten Sie …?“.
 * Distance is Levenshtein; more than 40 % wrong letters is no suggestion.
 */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.ceil(wanted.length * 0.4) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue
    const distance = levenshtein(wanted, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** „ Meinten Sie „x“?“ with a leading space, or nothing. */
export function didYouMean(wanted: string, known: Iterable<string>): string {
  const found = nearest(wanted, known)
  return found ? ` Meinten Sie „${found}“?` : ''
}

function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + change))
    }
    row = next
  }
  return row[b.length]!
}
