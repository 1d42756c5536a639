/** What is spoken in a text by its language tag: „de“ and „de-simple“ are both German. */
export const tongueOf = (tag: string): string => tag.split('-')[0]!.toLowerCase()

/** Whether the rules of this room – checker, spoken form, number words – know what they read. */
export const isGerman = ({ tag }: { tag: string }): boolean => tongueOf(tag) === 'de'
