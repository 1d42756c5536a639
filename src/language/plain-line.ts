import type { Line, Part } from './text.ts'

const BOLD = /^\*\*[^*]+\*\*$/

/** The parts of a sentence in which `**bold**` is the only mark. */
export function boldParts(text: string): Extract<Part, { kind: 'text' }>[] {
  return text.split(/(\*\*[^*]+\*\*)/).filter(Boolean).map((part) =>
    BOLD.test(part) ? { kind: 'text', text: part.slice(2, -2), strong: true } : { kind: 'text', text: part },
  )
}

/** A Line from a sentence in which `**bold**` is the only mark. */
export function toLine(text: string): Line {
  return { parts: boldParts(text) }
}
