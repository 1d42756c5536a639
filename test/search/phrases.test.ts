import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isGerman } from '../../src/language/tongue.ts'
import { wordAddress } from '../../src/content/words/word-address.ts'
import { catalogue } from '../content/shipped.ts'
import { shippedSearch } from './index-of.ts'

interface Phrase {
  phrase: string
  right: string[]
}

const listOf = (name: string) => (parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Phrase[]).map(({ phrase, right }) => ({ phrase, right: right.map(whereWordsAre) }))

/** The list says of which word; on which page it is explained, the pages say. */
const whereWordsAre = (path: string) => path.replace(/^\/woerter\/#(.+)/, (_, id: string) => wordAddress(catalogue.glossary.find((word) => word.id === id)!, catalogue.languages[0]!))

/** The phrases are German. */
const languages = catalogue.languages.filter(isGerman).map(({ id }) => id)

/** How many phrases find a right page among the first three, and what the others found. */
function found(id: string, phrases: readonly Phrase[]): { hits: number; misses: string[] } {
  const { search } = shippedSearch(id)
  const misses = phrases.flatMap(({ phrase, right }) => {
    const first = search(phrase).slice(0, 3).map(({ path }) => path)
    return first.some((path) => right.includes(path)) ? [] : [`„${phrase}“ found ${first.join(' ') || 'nothing'}`]
  })
  return { hits: phrases.length - misses.length, misses }
}

describe('what people type', () => {
  const phrases = listOf('phrases.yaml')

  it('is 30 phrases, and there is a right page for each', () => {
    const paths = shippedSearch(languages[0]!).entries.map(({ path }) => path)
    expect(phrases).toHaveLength(30)
    expect(phrases.filter(({ right }) => !right.some((path) => paths.includes(path)))).toEqual([])
  })

  it.each(languages)('finds a right page among the first three for at least 27 of 30 in %s', (id) => {
    const { hits, misses } = found(id, phrases)
    console.log([`search in ${id}: ${hits} of ${phrases.length}`, ...misses].join('\n  '))
    expect(hits).toBeGreaterThanOrEqual(27)
  })

  it.each(languages)('finds it mostly in %s for phrases that nobody had in mind, too', (id) => {
    const unseen = listOf('unseen.yaml')
    const { hits, misses } = found(id, unseen)
    console.log([`search in ${id}, unseen: ${hits} of ${unseen.length}`, ...misses].join('\n  '))
    expect(hits / unseen.length).toBeGreaterThanOrEqual(0.7)
  })

  it.each(['belästigt', 'hat mich angefasst', 'gewallt', 'er schlägt mich'])('leads to help with violence first: %s', (phrase) => {
    const help = catalogue.articles.filter(({ sensitive }) => sensitive).map(({ path }) => path)
    expect(help).toContain(shippedSearch(languages[0]!).search(phrase)[0]?.path)
  })

  it.each(languages)('needs an index of less than 60 kB in %s', (id) => {
    const bytes = shippedSearch(id).parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0)
    console.log(`index of ${id}: ${(bytes / 1000).toFixed(1)} kB brotli`)
    expect(bytes).toBeLessThan(60_000)
  })
})
