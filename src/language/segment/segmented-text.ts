/** A word, a number, an address or a mark, with its place in the sentence. */
export interface Token {
  text: string
  lower: string
  start: number
  kind: 'word' | 'number' | 'address' | 'mark'
  bold: boolean
  /** What the form can be, as bits of `Flag`. At the start of a sentence also what it is in lower case. */
  flags: number
  /** The parts between hyphens or middle dots; one part for a plain word. */
  parts: readonly string[]
}

export type Kind = 'text' | 'heading' | 'item' | 'cell'

export interface Place {
  line: number
  column: number
}

/** One sentence, heading or list item: what is shown, without its marks, and the way back to the source. */
export interface Sentence {
  text: string
  kind: Kind
  tokens: readonly Token[]
  /** The tokens a person counts as words: a phone number or an amount is one. */
  words: readonly Token[]
  /** Position in `SegmentedText.sentences`. */
  index: number
  /** Sentences of one unit stand on one line (or in one wrapped paragraph). */
  unit: number
  block: number
  first: boolean
  last: boolean
  place(offset: number): Place
}

export interface SegmentedText {
  source: string
  sentences: readonly Sentence[]
}
