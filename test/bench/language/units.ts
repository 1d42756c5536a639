/** A row of the tuning file: one sentence a line, and whether the text is the easy or the standard one of its pair. */
export interface Row {
  id: string
  pair: number
  cls: 'easy' | 'std'
  ls?: boolean | null
  text: string
}

export interface Unit {
  text: string
  hard: boolean
}

const SNIPPET = 3
const SHORT = { from: 8, to: 10 }

/** Documents, pieces of three lines, and single lines of 8–10 words: there, length can't help. */
export function unitsOf(rows: readonly Row[]): Record<'documents' | 'snippets' | 'sentences', Unit[]> {
  const documents = rows.map((row) => ({ text: row.text, hard: row.cls === 'std' }))
  const snippets: Unit[] = []
  const sentences = new Map<string, Unit>()
  for (const { text, hard } of documents) {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    for (let at = 0; at + SNIPPET <= lines.length; at += SNIPPET) snippets.push({ text: lines.slice(at, at + SNIPPET).join('\n'), hard })
    for (const line of lines) {
      const words = countWords(line)
      if (words >= SHORT.from && words <= SHORT.to && !sentences.has(line)) sentences.set(line, { text: line, hard })
    }
  }
  return { documents, snippets, sentences: [...sentences.values()] }
}

export const countWords = (text: string) => text.trim().split(/\s+/).length
