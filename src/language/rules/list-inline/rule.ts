import { isFinite, isLower } from '../../clauses.ts'
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

/** Counts short items without a verb, backwards from „und“: A, B, C und D. */
function itemsBefore(tokens: readonly Token[], end: number): { count: number; start: number } {
  let count = 0
  let start = end
  let item = 0
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at] as Token
    const isComma = token.text === ','
    if (token.kind === 'mark' && !isComma && token.text !== '-') break
    if (isComma) {
      if (item === 0) break
      count++
      start = at + 1
      item = 0
    } else if (++item > LONGEST_ITEM || (count > 0 && isVerb(token))) break
    if (!isComma && count === 0 && isVerb(token)) return { count: 0, start }
  }
  // What stands before the first comma ends in the first item, behind the verb of the sentence.
  return count > 0 ? { count: count + 1, start: Math.max(0, start - 2) } : { count: 0, start }
}

const isVerb = (token: Token) => isLower(token) && isFinite(token) && (token.flags & 512) === 0
