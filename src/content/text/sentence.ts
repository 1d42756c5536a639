import { boldParts } from '../../language/plain-line.ts'
import type { RawLine } from './raw.ts'
import { complain, type LineOrigin } from './references.ts'
import { refuseStars } from './resolve.ts'

/** The pieces of a sentence outside Markdown – in a head or a YAML file –, where `**bold**` is the only mark. */
export function sentencePieces(text: string, offset: number, origin: LineOrigin): RawLine {
  const tag = text.search(/<[a-z/!]/i)
  if (tag !== -1) complain({ offset }, tag, origin, 'raw-html', 'HTML ist hier nicht erlaubt.', 'Schreiben Sie es in Worten. Fett geht mit **nicht**.')
  const stars = [...text.matchAll(/\*\*/g)]
  if (stars.length % 2) {
    refuseStars({ offset }, stars.at(-1)!.index, origin)
    return [{ text: text.replaceAll('**', ''), offset }]
  }
  let at = 0
  return boldParts(text).map((part) => {
    const start = text.indexOf(part.text, at)
    at = start + part.text.length
    return { text: part.text, offset: offset + start, ...(part.strong ? { strong: true } : {}) }
  })
}
