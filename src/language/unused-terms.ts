import { plainWords } from './spoken/compounds.ts'

/** Glossary entries that stand in no text, whole or as part of a compound. */
export function unusedTerms(glossary: Iterable<string>, texts: Iterable<string>): string[] {
  const read = [...texts].map((text) => normal(text)).join('\n')
  return [...glossary].filter((term) => !read.includes(normal(term)))
}

/** „Werkstatt-Räte“ and „Werkstatträte“ are the same word. */
const normal = (text: string) => plainWords(text.replace(/\*\*/g, '')).toLowerCase()
