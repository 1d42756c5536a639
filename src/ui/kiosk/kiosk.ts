import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Translator } from '../../i18n/create-translator.ts'

/** A picture as it is drawn: the inside of an SVG and its view box. */
export interface Drawing {
  body: string
  viewBox: string
}

/** What every component may ask for: words, addresses and pictures of the page that is being rendered. */
export interface Kiosk extends Translator {
  language: { id: string; tag: string; direction: 'ltr' | 'rtl'; level: 'easy' | 'plain' }
  /** The full address of a page, with base and language. */
  address(path: string): string
  /** The address of a file in `public/`. */
  file(name: string): string
  drawing(meaning: string): Drawing
  glyph(name: string): Drawing
  /** Where a drawing stands to which an SVG refers, as an address; undefined: it is written out here, which one that is hidden at first never is. */
  drawnAt(id: string, isLater?: boolean): string | undefined
  /** Changes with the style of any page: a page may take style from another only where both have the same, for its policy forbids any other. */
  styleKey: string
}

const Context = createContext<Kiosk | null>(null)
export const KioskProvider = Context.Provider

/** The kiosk around a component. Throws when a component is rendered outside a page. */
export function useKiosk(): Kiosk {
  const kiosk = useContext(Context)
  if (!kiosk) throw new Error('A component was rendered outside <KioskProvider>.')
  return kiosk
}
