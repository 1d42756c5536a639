import { linesWriting, type Writing } from '../text/writing.ts'

/** A value stands in place of each `{{…}}`, so that the sentence can be read. */
const SAMPLES: Record<string, string> = { date: '1. Juli 2026', year: '2026', spoken: 'Büdschee' }

/**
 * The interface words of a language as the checker reads them: each by itself, on its line of the file.
 * @param text the content of a file in `locales/`
 */
export function interfaceWritings(language: string, text: string): Writing[] {
  return text.split('\n').flatMap((line, index) => {
    const words = /^\s*"[^"]+":\s*(".*?"),?\s*$/.exec(line)?.[1]
    if (!words) return []
    const said = (JSON.parse(words) as string).replace(/\{\{(\w+)\}\}/g, (_, name: string) => SAMPLES[name] ?? 'Garten')
    return { file: `locales/${language}.json`, language, caption: !/[.?:]$/.test(said), text: linesWriting([{ line: index + 1, text: said }]) }
  })
}
