import type { Line } from '../language/text.ts'

/**
 * The Lines that the page gives an island in `data-words`, by their name.
 * What can't be read is no Line: the island then says nothing, and the page stays as it is without script.
 */
export function wordsOf(element: HTMLElement): (name: string) => Line[] {
  const words = parse(element.dataset['words'])
  return (name) => [words[name]].flat().filter(isLine)
}

function parse(text = ''): Record<string, unknown> {
  try {
    return (JSON.parse(text) as Record<string, unknown> | null) ?? {}
  } catch {
    return {}
  }
}

const isLine = (value: unknown): value is Line => Array.isArray((value as Partial<Line> | null | undefined)?.parts)
