export interface News<T> {
  tell(value: T): void
  listen(listener: (value: T) => void): () => void
}

/** Something that changes. Whoever listens hears it at once and at each change: parts of a page may come late. */
export function createNews<T>(first: T): News<T> {
  const listeners = new Set<(value: T) => void>()
  let current = first
  return {
    tell: (value) => {
      current = value
      listeners.forEach((listener) => listener(value))
    },
    listen: (listener) => {
      listeners.add(listener)
      listener(current)
      return () => void listeners.delete(listener)
    },
  }
}
