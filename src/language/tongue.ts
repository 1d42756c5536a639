/** What is spoken in a text by its language tag: „de“ and „de-simple“ are both German. */
export const tongueOf = (tag: string): string => tag.split('-')[0]!.toLowerCase()

/** The last register of the first language: where there are two, the one that offices write in. */
export const plainest = <L extends { tag: string }>(languages: readonly L[]): L => languages.filter(({ tag }) => tongueOf(tag) === tongueOf(languages[0]!.tag)).at(-1)!

/** Whether the rules of this room – checker, spoken form, number words – know what they read. */
export const isGerman = ({ tag }: { tag: string }): boolean => tongueOf(tag) === 'de'
