import { Flag } from '../lexicon/flags.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from './segmented-text.ts'

const ADDRESS = String.raw`https?:\/\/[^\s<>"]{1,500}|[\p{L}\d._+-]{1,64}@[\p{L}\d-]{1,64}(?:\.[\p{L}\d-]{1,64}){1,5}|(?:www\.)?[a-zäöüß\d-]{1,63}(?:\.[a-z\d-]{1,62}){0,4}\.(?:de|com|org|net|eu|nrw|info)(?![\p{L}\d])(?:\/[^\s,;)<>"]{0,300})?`
/** A number, or a reference that the kiosk will replace by one: {garten-stunden}. */
const NUMBER = String.raw`\d+(?:[.,:]\d+)*|\{[^{}\s][^{}]{0,80}\}`
const WORD = String.raw`[\p{L}\p{M}]+\d*(?:[-‐‑·‧’'][\p{L}\d]+)*`
const TOKEN = new RegExp(`(?<address>${ADDRESS})|(?<number>${NUMBER})|(?<word>${WORD})|[^\\s]`, 'gu')
const STARTS_ANEW = /^[:„"»(]$/

/** Cuts a sentence into tokens and asks the lexicon about each word once. */
export function readTokens(text: string, lexicon: Lexicon, isBold: (offset: number) => boolean): Token[] {
  const tokens: Token[] = []
  let atStart = true
  for (const found of text.matchAll(TOKEN)) {
    const word = found[0]
    const kind = found.groups?.['word'] ? 'word' : found.groups?.['number'] ? 'number' : found.groups?.['address'] ? 'address' : 'mark'
    const parts = kind === 'word' ? word.split(/[-‐‑·‧]/) : [word]
    const flags = kind === 'word' ? flagsOf(word, parts, lexicon, atStart) : 0
    tokens.push({ text: word, lower: word.toLowerCase(), start: found.index, kind, bold: isBold(found.index), flags, parts })
    atStart = kind === 'mark' && (STARTS_ANEW.test(word) || (atStart && word !== ','))
  }
  return tokens
}

/** A compound is what its last part is; the first word of a sentence may be a lower-case one. */
function flagsOf(word: string, parts: readonly string[], lexicon: Lexicon, atStart: boolean): number {
  let flags = lexicon.flags(word)
  if (parts.length > 1 && flags === 0) {
    const last = parts.at(-1) ?? ''
    const isCapital = /^\p{Lu}/u.test(word)
    // „unter-schrieben“ is the participle „unterschrieben“ before it is the past „schrieben“.
    flags = (isCapital ? 0 : lexicon.flags(parts.join(''))) || lexicon.flags(isCapital ? capital(last) : last)
  }
  if (atStart && /^\p{Lu}/u.test(word)) flags |= lexicon.flags(word.toLowerCase())
  return /^\p{Ll}/u.test(word) ? flags & ~Flag.noun : flags
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

/** A person counts „0800 4 5555 00“ as one thing. */
export function countedWords(tokens: readonly Token[]): Token[] {
  const counted: Token[] = []
  let before: Token | undefined
  for (const token of tokens) {
    const goesOn = token.kind === 'number' && before?.kind === 'number'
    if (token.kind !== 'mark' && !goesOn) counted.push(token)
    before = token
  }
  return counted
}
