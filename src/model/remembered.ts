/** What a map holds for a key; made once when it is missing. */
export function remembered<K, V extends {}>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
