/** The files of the index of a language, in its folder. An entry that changes, changes one of them. */
export const PARTS: readonly string[] = Array.from({ length: 10 }, (_, part) => `suche-${part}.json`)

/** In which of them an entry lies. It follows from its path alone: no entry moves because another one comes or goes (Bernstein's hash). */
export const partOf = (path: string): number => [...path].reduce((sum, sign) => (sum * 33 + sign.charCodeAt(0)) >>> 0, 0) % PARTS.length
