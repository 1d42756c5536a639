import type { Context } from '../rule.ts'
import type { SegmentedText } from '../segment/segmented-text.ts'

export function difficulty(text: SegmentedText, _context: Context): number {
  return text.sentences.length
}
