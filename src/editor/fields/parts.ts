/** A part of a file that is YAML: all of it, the head of a text, or the line before a block. */
export interface Part {
  start: number
  end: number
}

const FRONT = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const HEAD = /^\{\s*(?=\w+\s*:\s)[^{}]*\}[ \t]*$/gm

/** The head of a text, and where the words below it begin; null where there is none. */
export function frontOf(text: string): (Part & { body: number }) | null {
  const match = FRONT.exec(text)
  if (!match) return null
  const start = match[0].indexOf('\n') + 1
  return { start, end: start + match[1]!.length, body: match[0].length }
}

/** The lines before the blocks of a text. */
export function headsOf(text: string): Part[] {
  const from = FRONT.exec(text)?.[0].length ?? 0
  return [...text.slice(from).replaceAll('\r', ' ').matchAll(HEAD)].map((match) => ({ start: from + match.index, end: from + match.index + match[0].trimEnd().length }))
}

/** A text in which one part has been changed; null when the change could not be made. */
export function inPart(text: string, { start, end }: Part, change: (part: string) => string | null): string | null {
  const changed = change(text.slice(start, end))
  return changed === null ? null : text.slice(0, start) + changed + text.slice(end)
}

/**
 * What an input on a page shows has one kind of line end. The bytes of a file that nobody touched stay as they were.
 * @param shown what the input holds now
 */
export function withShown(text: string, shown: string): string {
  const before = shownOf(text)
  if (shown === before) return text
  let start = 0
  while (start < Math.min(before.length, shown.length) && before[start] === shown[start]) start++
  let end = 0
  while (end < Math.min(before.length, shown.length) - start && before.at(-1 - end) === shown.at(-1 - end)) end++
  return text.slice(0, placeIn(text, start)) + shown.slice(start, shown.length - end).replaceAll('\n', newLineIn(text)) + text.slice(placeIn(text, before.length - end))
}

/** The line end that a text has. */
export const newLineIn = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n')

/** A text as an input shows it. */
export const shownOf = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

/** Where a place of the shown text lies in the file. */
function placeIn(text: string, shown: number): number {
  let at = text.startsWith('\ufeff') ? 1 : 0
  for (let left = shown; left > 0; left--) at += text.startsWith('\r\n', at) ? 2 : 1
  return at
}
