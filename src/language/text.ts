/** A piece of a Line. Only what the Markdown subset allows, and the words that the kiosk marks because it explains them. */
export type Part =
  | { kind: 'text'; text: string; strong?: boolean }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'phone'; text: string; tel: string }
  | { kind: 'word'; text: string; href: string; strong?: boolean }

/** The days on which a Line holds, both ISO dates and inclusive; an empty end means „until further notice“. */
export interface Span {
  from: string
  until: string | null
  /** Said only after the last known value: hidden until a script has looked at the date. */
  afterEnd?: true
}

/**
 * One sentence on the screen: what is shown, spoken, highlighted and checked.
 * It needs no name: the same words have the same clip wherever they stand, see `lineId` and `shownKey`.
 */
export interface Line {
  parts: Part[]
  /** Present when the sentence states a value that changes by date. */
  span?: Span
}

/** The words of a Line without marks, as they are copied, searched and (after spokenForm) spoken. */
export function plainText(line: Pick<Line, 'parts'>): string {
  return line.parts.map((part) => part.text).join('')
}

/** The words of a Line with bold marks kept, as the checker reads them. */
export function markedText(line: Pick<Line, 'parts'>): string {
  return line.parts.map((part) => ('strong' in part && part.strong ? `**${part.text}**` : part.text)).join('')
}
