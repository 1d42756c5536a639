/**
 * A text as the language checker reads it: the words that a reader will see, each on the line of the file where
 * the author wrote them. What is no text (heads, pictures, other languages) is blank.
 */
export interface Writing {
  file: string
  language: string
  text: string
  /** Labels, names and cells: no whole sentences, read one line at a time. */
  caption: boolean
}

/** A reference in a file and the words that stand in its place. */
export interface Replacement {
  offset: number
  length: number
  text: string
}

/** A Markdown text with heads and tables blank and values in place of references. Lines keep their numbers. */
export function markdownWriting(whole: string, replacements: readonly Replacement[]): string {
  const front = /^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/.exec(whole)?.[0].length ?? 0
  const body = ' '.repeat(front).replace(/ /g, (_, at: number) => (whole[at] === '\n' ? '\n' : ' ')) + whole.slice(front)
  return fill(body, replacements).replace(/^\{\s*\w+\s*:\s[^{}]*\}[ \t]*$/gm, (head) => head.replace(/[^\n]/g, '')).replace(/^\|.*$/gm, '')
}

/** The cells of the tables of a text: one writing for each column, so that no line holds two cells. */
export function cellWritings(whole: string, replacements: readonly Replacement[]): string[] {
  const lines = fill(whole, replacements).split('\n')
  return [1, 2, 3].map((column) => lines.map((line) => (/^\|(?!\s*:?-)/.test(line) ? (line.split('|')[column]?.trim() ?? '') : '')).join('\n')).filter((text) => text.trim())
}

/** From the last to the first, so that no offset moves. */
const fill = (text: string, replacements: readonly Replacement[]) =>
  [...replacements].sort((a, b) => b.offset - a.offset)
    .reduce((rest, { offset, length, text: words }) => rest.slice(0, offset) + words + rest.slice(offset + length), text)

/** Puts single sentences onto their lines. */
export function linesWriting(lines: readonly { line: number; text: string }[]): string {
  const text: string[] = []
  for (const { line, text: words } of lines) text[line - 1] = text[line - 1] ? `${text[line - 1]} ${words}` : words
  return Array.from(text, (words) => words ?? '').join('\n')
}
