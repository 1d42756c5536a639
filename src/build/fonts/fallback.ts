/**
 * How wide the letters of Arial are, in thousandths of an em: Adobe's „Core 14 AFM“ for Helvetica and Helvetica-Bold,
 * after which Arial was drawn and which Liberation Sans and Arimo follow; `test/build/fonts/fallback.test.ts` measures it.
 */
const WIDTHS = {
  regular: { 222: 'ijl', 278: ' .,:;!ftI/', 333: 'r-()', 500: 'ckxyzsvJ', 556: 'abdeghnopquLäöü0123456789?', 611: 'FTZß', 667: 'ABEKPSVXYÄ', 722: 'CDHNRUwÜ', 778: 'GOQÖ', 833: 'mM', 944: 'W' },
  bold: { 278: ' .,ijlI/', 333: 'ft-:;()!', 389: 'r', 500: 'z', 556: 'aceksvxyJä0123456789', 611: 'bdghnopquFLTZßöü?', 667: 'EPSVXY', 722: 'ABCDHKNRUÄÜ', 778: 'GOQwÖ', 833: 'M', 889: 'm', 944: 'W' },
} as const

/** The fonts that have these widths, by the names under which devices know them. */
export const FALLBACKS = {
  regular: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo', 'Helvetica'],
  bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold', 'Arimo Bold', 'Helvetica Bold'],
} as const

export type Cut = keyof typeof FALLBACKS

/** How far a character of the fallback takes the pen, in em; undefined when it isn't in the table. */
export function fallbackAdvance(character: string, cut: Cut): number | undefined {
  const found = Object.entries(WIDTHS[cut]).find(([, letters]) => letters.includes(character))
  return found && Number(found[0]) / 1000
}
