import { createInstance } from 'i18next'
import { toLine } from '../language/plain-line.ts'
import type { Line } from '../language/text.ts'
import type simple from '../../locales/de-simple.json'

/** A key of the interface words; every language file has the same ones. */
export type Key = keyof typeof simple
export type Words = Record<Key, string>
export type Values = Record<string, string | number>

export interface Translator {
  /** The words of a key, as plain text. */
  t(key: Key, values?: Values): string
  /** The words of a key as a Line, ready to be shown and spoken. `**bold**` is the only mark. */
  line(key: Key, values?: Values): Line
}

/**
 * The only door to i18next. A missing key or value throws: a silent fallback would mix languages or leave a hole.
 * @param words the content of one file in `locales/`
 */
export function createTranslator(language: string, words: Words): Translator {
  const i18next = createInstance({
    lng: language, fallbackLng: false, keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false },
    resources: { [language]: { translation: words } }, showSupportNotice: false,
    missingInterpolationHandler: (sentence: string, [name]: RegExpExecArray) => refuse(language, words, sentence, name),
  } as Parameters<typeof createInstance>[0])
  void i18next.init({ initAsync: false })
  const t = (key: Key, values: Values = {}) => {
    if (!i18next.exists(key, values)) throw new Error(`locales/${language}.json has no key "${key}".`)
    return i18next.t(key, values)
  }
  return { t: (key, values) => t(key, values).replaceAll('**', ''), line: (key, values) => toLine(t(key, values)) }
}

function refuse(language: string, words: Words, sentence: string, name: string): never {
  const key = Object.keys(words).find((candidate) => words[candidate as Key] === sentence) ?? sentence
  throw new Error(`"${key}" of locales/${language}.json needs a value for ${name}.`)
}
