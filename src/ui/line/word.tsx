import type { Part } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { whole } from './whole.tsx'

type WordPart = Extract<Part, { kind: 'word' }>
type TextPart = Extract<Part, { kind: 'text' }>

/**
 * A word that the kiosk explains: without script a link to its explanation, with script the explanation comes to the word.
 * Its last compound takes the signs beside it along; alone they could stand at the beginning of a line.
 */
export function Word({ part, before, after }: { part: WordPart; before: Part | undefined; after: Part | undefined }) {
  const [, start = '', compound] = /^(.*?)(\p{L}+(?:-\p{L}+)+)?$/su.exec(part.text)!
  const last = compound && <span class="w"><Sign text={opening(before, part)} />{compound}<Sign text={closing(part, after)} /></span>
  return <a class="word" href={useKiosk().address(part.href)}>{whole(start)}{last}</a>
}

const Sign = ({ text }: { text: string }) => (text ? <span class="sign">{text}</span> : null)

/** The text of a part without the signs that a word beside it takes along. */
export const kept = (part: TextPart, before: Part | undefined, after: Part | undefined): string =>
  part.text.slice(closing(before, part).length, part.text.length - opening(part, after).length)

function opening(before: Part | undefined, word: Part | undefined): string {
  const takes = before?.kind === 'text' && word?.kind === 'word' && /^\p{L}+(?:-\p{L}+)+$/u.test(word.text)
  return (takes && /[„(]$/.exec(before.text)?.[0]) || ''
}

function closing(word: Part | undefined, after: Part | undefined): string {
  const takes = word?.kind === 'word' && after?.kind === 'text' && /-\p{L}+$/u.test(word.text)
  return (takes && /^[.,:;?!)“]+/.exec(after.text)?.[0]) || ''
}
