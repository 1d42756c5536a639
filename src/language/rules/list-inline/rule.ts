import { isCapital, isSurelyFinite } from '../../clauses.ts'
import { hit, type SentenceRule } from '../../rule.ts'
import type { Token } from '../../segment/segmented-text.ts'

const MOST_ITEMS = 3
const LONGEST_ITEM = 3

export const rule: SentenceRule = {
  id: 'list-inline',
  code: 'T03',
  title: 'Aufzählung im Satz',
  sources: ['BITV-7', 'Leichte Sprache Baden-Württemberg'],
  severity: 'error',
  *checkSentence(sentence) {
    const { tokens } = sentence
    for (const [at, token] of tokens.entries()) {
      if (!/^(?:und|oder|sowie)$/.test(token.lower)) continue
      const found = itemsBefore(tokens, at)
      if (found.count + 1 <= MOST_ITEMS) continue
      const first = tokens[found.start]
      const last = tokens[at + 1] ?? token
      if (first) yield hit(sentence, first, `Aufzählung mit ${found.count + 1} Dingen im Satz, höchstens ${MOST_ITEMS}.`, 'Machen Sie eine Liste: jedes Ding in einer eigenen Zeile mit „- “.', last)
    }
  },
}

/** Counts short items that end in a noun or number, backwards from „und“: A, B, C und D. */
function itemsBefore(tokens: readonly Token[], end: number): { count: number; start: number } {
  let count = 0
  let start = end
  let item: Token[] = []
  for (let at = end - 1; at >= -1; at--) {
    const token = tokens[at]
    if (token && token.text !== ',' && (token.kind !== 'mark' || token.text === '-')) {
      item.unshift(token)
      // What stands before the first comma ends in the first item, behind the verb of the sentence.
      if (item.length > LONGEST_ITEM) break
      continue
    }
    if (isItem(item) && (item.some(isOpening) || item[0]?.lower === 'um')) return { count: count + 1, start: at + 1 }
    if (!isItem(item) || (token?.text === ',' && item.some(isSurelyFinite))) return { count, start }
    count++
    start = at + 1
    item = []
    if (token?.text !== ',') return { count, start }
  }
  return isItem(item) ? { count: count + 1, start: Math.max(0, start - 2) } : { count, start }
}

/** „Familien, in denen Kinder, …“ and „für Zwecke, wie Essen, …“, „um Äpfel …“: what stands before the comma is no item. */
const isOpening = (token: Token) => /^(?:wie|denen|deren|dessen|welche|also)$/.test(token.lower)

function isItem(item: readonly Token[]): boolean {
  const last = item.at(-1)
  return last !== undefined && (last.kind === 'number' || isCapital(last))
}
