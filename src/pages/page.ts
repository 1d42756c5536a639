import type { VNode } from 'preact'
import type { Catalogue, Language } from '../content/catalogue.ts'
import type { Translator } from '../i18n/create-translator.ts'

/** One page in one language, before it is joined with its shell. */
export interface Page {
  /** The address without base and language: `/`, `/angebote/gaertnerei/`. */
  path: string
  title: string
  description: string
  /** Where „Zurück“ leads without script. */
  parent: string
  /** Where the switch leads in a language of another tongue that has no page with this path; none: to the same path. */
  elsewhere?: string
  /** Pages about violence, see design section 5. */
  sensitive?: boolean
  /** Its title tells nothing to who looks over a shoulder, or through the list of the browser: it is that of the start page. */
  neutralTitle?: boolean
  /** „Schnell weg“ and the numbers that help now: stands in the bar, on pages that one may have to leave at once. */
  exit?: () => VNode
  /** Not offered to search engines and not reached by a link: the 404 page. */
  unlisted?: boolean
  /** A file with style that only this page needs. */
  style?: string
  body: () => VNode
}

/** What a kind of page needs to list its pages. */
export interface Site extends Translator {
  catalogue: Catalogue
  language: Language
  /** The day of the build; what is left out is the day of the content. */
  builtOn?: string | undefined
}
