/** Something in the content that can't be meant so. The content room adds file, line and words. */
export interface Finding {
  readonly rule:
    | 'unknown-question'
    | 'unknown-option'
    | 'unknown-contact'
    | 'question-unused'
    | 'question-without-dont-know'
    | 'option-unnamed'
    | 'open-option-named'
    | 'condition-never'
    | 'condition-always'
    | 'programme-never-fits'
    | 'law-without-fact'
    | 'example-contradicts'
  /** Whose file it is in. */
  readonly kind: 'programme' | 'contact' | 'result' | 'question'
  readonly id: string
  /** Where in that file, as keys and indexes: `['law', 0, 'needs']`. */
  readonly path: readonly (string | number)[]
  /** The question, option or contact that is wrong or unknown. */
  readonly name?: string
  /** The ids that would be right, to suggest the nearest. */
  readonly known?: readonly string[]
  readonly expected?: string
  readonly found?: string
}
