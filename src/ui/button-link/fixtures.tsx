import { toLine } from '../../language/plain-line.ts'
import { ButtonLink } from './button-link.tsx'

export const shortWords = () => <ButtonLink path="/" glyph="scales" line={toLine('Vergleichen')} />
export const longestWord = () => <ButtonLink path="/" glyph="scales" line={toLine('Mit der Schwer-Behinderten-Vertretung vergleichen')} />
