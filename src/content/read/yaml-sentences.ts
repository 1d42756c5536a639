import { markedText, type Line } from '../../language/text.ts'
import type { Language } from '../catalogue.ts'
import type { SourceFiles } from '../files.ts'
import { offsetOf, type Place, type Problems } from '../problems.ts'
import { afterLines } from '../text/after-lines.ts'
import { refuseCounts } from '../text/counts.ts'
import type { LineOrigin, References } from '../text/references.ts'
import { resolveLine, resolveSingle } from '../text/resolve.ts'
import { sentencePieces } from '../text/sentence.ts'
import { linesWriting, type Writing } from '../text/writing.ts'

/** What the words of a YAML file are read with. */
export interface WordContext {
  files: SourceFiles
  languages: readonly Language[]
  references: References
  pictures: ReadonlyMap<string, string>
  problems: Problems
  writings: Writing[]
}

/** Sentences, and the facts whose value stands in them. */
export interface Said {
  lines: Line[]
  stated: readonly string[]
}

/** Sentences that stand one below the other, in one language. */
export function saidIn(texts: readonly string[], language: string, placeOf: (index: number) => Place, context: WordContext): Said {
  const tables = new Set<string>()
  const read = texts.map((text, index) => {
    const place = placeOf(index)
    const origin = originOf(place, language, context)
    const resolved = resolveLine(piecesOf(text, place, origin), origin)
    refuseCounts(resolved.counts, origin)
    return { place, ...resolved, lines: [...resolved.lines, ...afterLines(resolved, tables, origin)] }
  })
  write(context, language, read.flatMap(({ place, lines: [line] }) => (line ? { place, line } : [])), false)
  return { lines: read.flatMap(({ lines }) => lines), stated: read.flatMap(({ stated }) => stated) }
}

/** A sentence where only one Line has room. */
export function single(text: string, place: Place, language: string, context: WordContext): Line {
  const origin = originOf(place, language, context)
  const { line, counts } = resolveSingle(piecesOf(text, place, origin), origin)
  refuseCounts(counts, origin)
  return line
}

/** Where a sentence of a YAML file comes from; what is wrong with it is shown at the value it stands in. */
function originOf({ file }: Place, id: string, { files, languages, references, problems }: WordContext): LineOrigin {
  const language = languages.find((candidate) => candidate.id === id) ?? languages[0]!
  return { file, whole: files.get(file) ?? '', language, references, problems }
}

const piecesOf = (text: string, place: Place, origin: LineOrigin) => sentencePieces(text, offsetOf(origin.whole, place, text), origin)

/** Hands words to the language checker. */
export function write({ writings }: WordContext, language: string, said: readonly { place: Place; line: Line }[], caption: boolean): void {
  const lines = said.map(({ place, line }) => ({ line: place.line, text: markedText(line) }))
  if (said[0]) writings.push({ file: said[0].place.file, language, caption, text: linesWriting(lines) })
}
