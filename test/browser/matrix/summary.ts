const MOST = 5

/** Faults of the same wording together, the most frequent first, each with a few places. @param faults as `told` words them */
export function summary(faults: readonly string[]): string[] {
  const places = new Map<string, string[]>()
  for (const fault of faults) {
    const [, place = '', words = ''] = /^(.*? px): ([\s\S]*)$/.exec(fault) ?? []
    places.set(words, [...(places.get(words) ?? []), place])
  }
  return [...places].sort(([, a], [, b]) => b.length - a.length).map(([words, found]) => {
    const some = spread(found).join('\n       ')
    return `${String(found.length).padStart(5)}  ${words}\n       ${some}`
  })
}

/** A few of them, from the first to the last. */
const spread = (all: readonly string[]): string[] =>
  all.length <= MOST ? [...all] : Array.from({ length: MOST }, (_, index) => all[Math.floor((index * (all.length - 1)) / (MOST - 1))]!)
