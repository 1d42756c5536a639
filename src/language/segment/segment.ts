import type { Lexicon } from '../lexicon/lexicon.ts'
import { joinPassages, placeOf, type Passage } from './passages.ts'
import type { SegmentedText, Sentence } from './segmented-text.ts'
import { sentenceEnds } from './sentence-ends.ts'
import { piecesOf } from '../spoken/pieces.ts'
import { countedWords, readTokens } from './tokens.ts'
import { readUnits } from './units.ts'

const LONGEST = 1000

/** Text or Markdown → sentences with their words, each knowing its place in the source. */
export function segment(source: string, lexicon: Lexicon): SegmentedText {
  const sentences: Sentence[] = []
  for (const [unit, passage] of joinPassages(readUnits(source)).entries()) {
    const found = cutSentences(passage, lexicon)
    found.forEach((sentence, at) => {
      sentences.push({ ...sentence, unit, index: sentences.length, first: at === 0, last: at === found.length - 1 })
    })
  }
  return { source, sentences }
}

function cutSentences(passage: Passage, lexicon: Lexicon): Omit<Sentence, 'unit' | 'index' | 'first' | 'last'>[] {
  const sentences = []
  let from = 0
  for (const end of boundedEnds(passage.text)) {
    while (/\s/.test(passage.text[from] ?? '')) from++
    const start = from
    const text = passage.text.slice(start, end)
    from = end
    const tokens = readTokens(text, lexicon, boldAt(passage, start))
    if (!tokens.some((token) => token.kind !== 'mark')) continue
    const place = (offset: number) => placeOf(passage.pieces, start + offset)
    sentences.push({ text, kind: passage.kind, block: passage.block, tokens, words: countedWords(tokens), place })
  }
  return sentences
}

/** What is far too long for a sentence is cut, so that no pattern of a rule has to search through a whole file. */
function boundedEnds(text: string): number[] {
  let from = 0
  return sentenceEnds(text).flatMap((end) => {
    const ends = piecesOf(text.slice(from, end), LONGEST).map((piece) => (from += piece.length))
    from = end
    return ends
  })
}

/** Offsets are asked in rising order, so the bold ranges are walked only once. */
function boldAt({ bold }: Passage, start: number): (offset: number) => boolean {
  let next = 0
  return (offset) => {
    while (next < bold.length && (bold[next]?.[1] ?? 0) <= start + offset) next++
    return (bold[next]?.[0] ?? Infinity) <= start + offset
  }
}
