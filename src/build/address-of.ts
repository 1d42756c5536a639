/** A page is asked for by its folder. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')
