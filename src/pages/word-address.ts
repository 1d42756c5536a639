/** The page on which a word is explained: that of the first letter of its id, the same in each language. */
export const wordPath = (id: string): string => `/woerter/${id[0]!}/`

/** The explanation itself. */
export const wordAddress = (id: string): string => `${wordPath(id)}#${id}`
