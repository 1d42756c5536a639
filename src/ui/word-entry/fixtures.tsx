import type { GlossaryEntry } from '../../content/catalogue.ts'
import { toLine } from '../../language/plain-line.ts'
import { WordEntry } from './word-entry.tsx'
import { Letters, WordList } from './word-list.tsx'

const entry = (word: string, explanation: readonly string[], spoken: string | null = null): GlossaryEntry => ({
  id: word.toLowerCase(), word: { 'de-simple': toLine(word), de: toLine(word) }, forms: [], spoken, picture: 'wort',
  explanation: { 'de-simple': explanation.map(toLine), de: explanation.map(toLine) },
} as unknown as GlossaryEntry)

const LETTERS = ['a', 'b', 'w'].map((letter) => ({ letter: letter.toUpperCase(), path: `/woerter/${letter}/` }))

export const shortWord = () => <WordEntry entry={entry('Amt', ['Ein Amt hilft Ihnen.'])} />
export const spokenWord = () => <WordEntry entry={entry('Jobcenter', ['Das Jobcenter ist ein Amt.', 'Dort bekommen manche Menschen Geld.'], 'Dschobsenter')} />
export const plainWord = () => <WordEntry entry={entry('Sozialversicherungspflichtig', ['Mit Beiträgen für Krankheit, Pflege, Rente, Arbeitslosigkeit und Unfälle.'])} />
export const wordsOfALetter = () => <WordList path="/woerter/e/" entries={[entry('Erlaubnis', []), entry('Ehrenamtliche Begleitungs-Beratung', [])]} />
export const letters = () => <Letters letters={LETTERS} here="/woerter/b/" />
