/** Widths of letters in parts of the size of the type, rounded up: bold Atkinson Hyperlegible and the fonts that stand in for it. */
const WIDTHS: readonly [letters: RegExp, width: number][] = [[/[ijlI.,:;|!'’]/, 0.32], [/[ftr\- ]/, 0.42], [/[mwMW]/, 0.92], [/[A-ZÄÖÜ]/, 0.7]]
const OTHER = 0.6

/** How wide a text is at most. */
export const widthOf = (text: string, font: number): number =>
  font * [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER), 0)

/**
 * Breaks a label into lines: between words, and behind a hyphen where there is no other way.
 * A hyphen before a small letter belongs to no word: it stands there only at the end of a line.
 */
export function wrapLabel(label: string, width: number, font: number): string[] {
  const lines: string[] = []
  for (const piece of label.split(/(?<=[ -])/)) {
    const joined = join(lines.at(-1), piece)
    if (joined !== undefined && widthOf(joined.trimEnd(), font) <= width) lines[lines.length - 1] = joined
    else lines.push(piece)
  }
  return lines.map((line) => line.trimEnd())
}

const join = (line: string | undefined, piece: string): string | undefined =>
  line === undefined ? undefined : line.endsWith('-') && /^\p{Ll}/u.test(piece) ? line.slice(0, -1) + piece : line + piece
