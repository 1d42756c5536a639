import { setImmediate as pause } from 'node:timers/promises'
import type { Language } from '../../content/catalogue.ts'
import type { Writing } from '../../content/text/writing.ts'
import { checkLanguage, inspectWriting, type Inspect, type Vocabulary } from '../../content/words/check-language.ts'
import type { Problem } from '../../report/problem.ts'

type Read = ReturnType<Inspect>

const LEVELS = ['easy', 'plain'] as const

/** Holds the language against its rules beside all other work, a writing at a time; a writing that has not changed is not read again. */
export class Findings {
  private known = new Map<string, Read>()
  private words = ''

  /**
   * @param isAsked whether somebody still waits for the answer
   * @returns what was found in all writings; null: nobody waits any more
   */
  async in(writings: readonly Writing[], languages: readonly Language[], vocabulary: Vocabulary, isAsked: () => boolean): Promise<Problem[] | null> {
    this.forget(vocabulary)
    for (const { id, level } of languages) {
      for (const writing of writings.filter(({ language }) => language === id)) {
        if (this.known.has(keyOf(writing, level))) continue
        await pause()
        if (!isAsked()) return null
        this.read(writing, vocabulary, level)
      }
    }
    return LEVELS.flatMap((level) => checkLanguage(writings, languages, vocabulary, level, this.read).findings)
  }

  /** What was found in one file, at once: a draft is short. */
  inFile(file: string, writings: readonly Writing[], languages: readonly Language[], vocabulary: Vocabulary): Problem[] {
    this.forget(vocabulary)
    const mine = writings.filter((writing) => writing.file === file)
    return LEVELS.flatMap((level) => checkLanguage(mine, languages, vocabulary, level, this.read).findings).filter((finding) => finding.file === file)
  }

  private readonly read: Inspect = (writing, vocabulary, level) => {
    const key = keyOf(writing, level)
    const found = this.known.get(key) ?? inspectWriting(writing, vocabulary, level)
    this.known.set(key, found)
    return found
  }

  /** Another word list is another answer to everything; and what nobody has asked for in a long time goes. */
  private forget({ terms, names, glossary }: Vocabulary): void {
    const words = JSON.stringify([terms, names, glossary])
    if (words === this.words && this.known.size < 10_000) return
    this.words = words
    this.known.clear()
  }
}

const keyOf = ({ file, caption, text }: Writing, level: string) => [level, caption, file, text].join('\0')
