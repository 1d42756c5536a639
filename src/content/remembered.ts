/**
 * A pure function that remembers what it made of the texts it got last. Whoever saves one file waits for that file only.
 * @param most so many answers are kept; what was not asked for longest goes first
 */
export function remembered<T>(make: (...texts: string[]) => T, most = 3000): (...texts: string[]) => T {
  const known = new Map<string, T>()
  return (...texts) => {
    const key = texts.join('\0')
    const answer = known.has(key) ? known.get(key)! : make(...texts)
    known.delete(key)
    known.set(key, answer)
    if (known.size > most) known.delete(known.keys().next().value!)
    return answer
  }
}
