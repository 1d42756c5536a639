/**
 * How a German word sounds, as digits: Kölner Phonetik (Hans Joachim Postel: Die Kölner Phonetik, IBM-Nachrichten 19, 1969).
 * „Fahrdienst“ and „Vardinst“ have the same digits.
 * @param word folded letters; all others are passed over
 */
export function soundOf(word: string): string {
  const letters = word.replace(/[^a-z]/g, '')
  const codes = [...letters].map((letter, at) => codeOf(letter, letters[at - 1] ?? '', letters[at + 1] ?? '', at === 0)).join('')
  return codes.replace(/(\d)\1+/g, '$1').replace(/(?!^)0/g, '')
}

function codeOf(letter: string, before: string, after: string, first: boolean): string {
  if (letter === 'p') return after === 'h' ? '3' : '1'
  if ('dt'.includes(letter)) return isOf('csz', after) ? '8' : '2'
  if (letter === 'c') return hardC(before, after, first) ? '4' : '8'
  if (letter === 'x') return isOf('ckq', before) ? '8' : '48'
  return PLAIN[letter] ?? ''
}

/** Whether a C sounds like a K. */
const hardC = (before: string, after: string, first: boolean) => (first ? isOf('ahkloqrux', after) : !isOf('sz', before) && isOf('ahkoqux', after))

const isOf = (letters: string, letter: string) => letter !== '' && letters.includes(letter)

/** Letters that sound the same wherever they stand; H is silent. */
const PLAIN: Record<string, string> = { a: '0', e: '0', i: '0', j: '0', o: '0', u: '0', y: '0', b: '1', f: '3', v: '3', w: '3', g: '4', k: '4', q: '4', l: '5', m: '6', n: '6', r: '7', s: '8', z: '8' }
