/**
 * A pure function that remembers what it made of the texts it got last. Whoever saves one file waits for that file only.
 * @param most so many characters of text are kept, some times the content; what was not asked for longest goes first
 */
export function remembered<T>(make: (...texts: string[]) => T, most = 2_000_000): (...texts: string[]) => T {
  const known = new Map<string, T>()
  let kept = 0
  return (...texts) => {
    const key = texts.join('\0')
    const answer = known.has(key) ? known.get(key)! : make(...texts)
    if (!known.delete(key)) kept += key.length
    known.set(key, answer)
    for (const [oldest] of known) {
      if (kept <= most) break
      known.delete(oldest)
      kept -= oldest.length
    }
    return answer
  }
}
