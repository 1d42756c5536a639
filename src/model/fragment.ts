import { inOrder } from './guide.ts'
import type { Answers, Question } from './question.ts'

/** Answers read from an address, and how many pieces meant nothing. */
export interface ParsedAnswers {
  readonly answers: Answers
  readonly dropped: number
}

/** Reads `#wo=schule&wunsch=ausbildung`. Never throws: what is unknown is dropped, of repeated answers the last counts. */
export function parseAnswers(fragment: string, questions: readonly Question[]): ParsedAnswers {
  const known = new Map(questions.map(({ id, options }) => [id, new Set(options.map((option) => option.id))]))
  const pieces = fragment.replace(/^#/, '').split('&').filter((piece) => piece !== '')
  const pairs = pieces.map(decoded).filter(([question, option]) => known.get(question)?.has(option))
  return { answers: Object.fromEntries(pairs), dropped: pieces.length - pairs.length }
}

/** Writes answers in the order of the questions, so that the same answers always give the same address. */
export function serialiseAnswers(answers: Answers, questions: readonly Question[]): string {
  const told = inOrder(questions).filter(({ id, options }) => options.some((option) => option.id === answers[id]))
  return told.map(({ id }) => `${encodeURIComponent(id)}=${encodeURIComponent(answers[id]!)}`).join('&')
}

/** A piece as question and option; a piece that can't be decoded stays as it is, and so is unknown. */
function decoded(piece: string): readonly [question: string, option: string] {
  const text = unescaped(piece)
  const split = text.indexOf('=')
  return [text.slice(0, Math.max(0, split)), text.slice(split + 1)]
}

/** Undoes percent signs, where they can be undone. */
function unescaped(piece: string): string {
  try {
    return piece.includes('%') ? decodeURIComponent(piece) : piece
  } catch {
    return piece
  }
}
