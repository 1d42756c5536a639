import type { Kind } from './segmented-text.ts'

/** A piece of a source line that is shown: list marks, headings' hashes and table bars are gone. */
export interface Unit {
  kind: Kind
  text: string
  line: number
  column: number
  /** Counts the paragraphs: a blank line or a heading begins a new one. */
  block: number
}

const HEADING = /^\s{0,3}#{1,6}\s+/
const ITEM = /^\s{0,12}(?:[-*+•–]|\d{1,2}[.)])\s+/
const DIRECTIVE = /^\{[a-z]+:[^}]*\}$|^!\[[^\]]*\]\([^)]*\)$|^[-=_*~\s]{3,}$/

/** Cuts a source into what is read: blank lines, front matter, code and directives fall out. */
export function readUnits(source: string): Unit[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r|\u2028/)
  const units: Unit[] = []
  let block = 0
  let fence = false
  for (let at = skipFrontMatter(lines); at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fence = !fence
    else if (!fence && line.trim() !== '' && !isDirective(line)) {
      const found = readLine(line, at + 1)
      if (found[0]?.kind === 'heading') block++
      for (const unit of found) units.push({ ...unit, block })
      if (found[0]?.kind === 'heading') block++
      continue
    }
    block++
  }
  return units
}

function isDirective(line: string): boolean {
  const bare = line.trim()
  if (bare.startsWith('<!--') && bare.endsWith('-->')) return true
  return DIRECTIVE.test(bare) || (bare.includes('|') && /^[\s:|-]+$/.test(bare))
}

function readLine(line: string, number: number): Omit<Unit, 'block'>[] {
  const heading = HEADING.exec(line)
  if (heading) return [unit('heading', line, number, heading[0].length)]
  if (line.trimStart().startsWith('|')) return cut(line, number, '|', 'cell')
  const item = ITEM.exec(line)
  const start = item && !/^\s*\d/.test(item[0]) ? item[0].length : 0
  if (line.includes('•', start)) return cut(' '.repeat(start) + line.slice(start), number, '•', 'item', start > 0 ? 'item' : 'text')
  return [unit(start > 0 ? 'item' : 'text', line, number, start)]
}

/** „Dort gibt es: • Tassen, • Gläser“: each bullet begins a unit of its own. */
function cut(line: string, number: number, mark: string, kind: Kind, firstKind: Kind = kind): Omit<Unit, 'block'>[] {
  const units: Omit<Unit, 'block'>[] = []
  let column = 0
  for (const [index, piece] of line.split(mark).entries()) {
    if (piece.trim() !== '') units.push(unit(index === 0 ? firstKind : kind, piece, number, 0, column))
    column += piece.length + mark.length
  }
  return units
}

function unit(kind: Kind, line: string, number: number, start: number, column = 0): Omit<Unit, 'block'> {
  const text = line.slice(start)
  const indent = text.length - text.trimStart().length
  return { kind, text: text.trim(), line: number, column: column + start + indent + 1 }
}

function skipFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === '---')
  return end === -1 ? 0 : end + 1
}
