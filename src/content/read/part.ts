import type { Entry } from './collect.ts'

/** A part of an entry that still knows where it stands. */
export function part<T, K extends keyof T & (string | number)>(entry: Entry<T>, key: K): Entry<T[K]> {
  return { value: entry.value[key], file: entry.file, place: (inner = [], what) => entry.place([key, ...inner], what) }
}

/** The items of a list, each an entry of its own. */
export const parts = <T>(entry: Entry<readonly T[]>): Entry<T>[] => entry.value.map((_, index) => part(entry, index) as Entry<T>)

/** A part that may be missing. */
export function optionalPart<T, K extends keyof T & (string | number)>(entry: Entry<T>, key: K): Entry<NonNullable<T[K]>> | null {
  return entry.value[key] == null ? null : (part(entry, key) as Entry<NonNullable<T[K]>>)
}
