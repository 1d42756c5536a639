import type { Line, Part } from '../text.ts'
import type { Finder } from './finder.ts'

type Text = Extract<Part, { kind: 'text' }>

/**
 * The Lines of one thought, with each explained word marked where it first stands. Words and ids stay as they are;
 * links and phone numbers are left alone.
 * @param marked what is marked in this thought already; is added to
 */
export function markWords(lines: readonly Line[], find: Finder, marked = new Set<string>()): Line[] {
  return lines.map((line) => {
    // Nobody sees a dated line on other days, so what it marks has still to be marked for them.
    const before = line.span ? new Set(marked) : marked
    return { ...line, parts: line.parts.flatMap((part) => (part.kind === 'text' ? markText(part, find, before) : [part])) }
  })
}

function markText({ text, ...strong }: Text, find: Finder, marked: Set<string>): Part[] {
  const parts: Part[] = []
  let end = 0
  for (const found of find(text)) {
    if (marked.has(found.href)) continue
    marked.add(found.href)
    parts.push({ ...strong, text: text.slice(end, found.start) }, { ...strong, kind: 'word', text: text.slice(found.start, found.end), href: found.href })
    end = found.end
  }
  return [...parts, { ...strong, text: text.slice(end) }].filter((part) => part.text !== '')
}
