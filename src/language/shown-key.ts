import { hash53 } from './hash53.ts'

/**
 * By this the browser finds the clip of the words that it shows: their signs, without gaps and hyphens for the eye only.
 * The id of a Line can't serve: it hangs on the spoken form, which takes a dictionary.
 */
export const shownKey = (text: string): string => hash53(text.normalize('NFC').replace(/[\s\u00ad]/g, ''), 3).toString(36)
