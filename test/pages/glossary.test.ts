import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/content/catalogue.ts'
import { toLine } from '../../src/language/plain-line.ts'
import { plainText } from '../../src/language/text.ts'
import { isGerman } from '../../src/language/tongue.ts'
import { wordAddress, wordPath } from '../../src/content/words/word-address.ts'
import { catalogue } from '../content/shipped.ts'
import { fileOf, pagesIn, renderShipped, takeApart } from './site.ts'

const site = renderShipped()
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!)
const languages = catalogue.languages.map((language) => [language.id, language.path, language] as const)
const [first] = catalogue.languages
const lettersIn = (language: Pick<Language, 'id'>) => [...new Set(catalogue.glossary.map((entry) => wordPath(entry, language)))].sort()
const letters = lettersIn(first!)

describe('the glossary', () => {
  it.each(languages)('in %s has a page for each letter that begins a word, and for no other', (id, _, language) => {
    const paths = pagesIn(id).map(({ path }) => path).filter((path) => path.startsWith('/woerter/'))
    expect(paths).toEqual(['/woerter/', ...lettersIn(language)])
    expect(lettersIn(language).length).toBeGreaterThan(10)
  })

  it.each(languages)('in %s explains each word once, on the page of its letter', (_, folder, language) => {
    const places = lettersIn(language).flatMap((path) => all(takeApart(site.get(fileOf(path, folder))!).body, /<section[^>]*id="([^"]*)"/g).map((id) => `${path}#${id}`))
    expect(places.sort()).toEqual(catalogue.glossary.map((entry) => wordAddress(entry, language)).sort())
  })

  it.each(languages)('in %s leads from one page to all words and all letters', (_, folder, language) => {
    const { body } = takeApart(site.get(fileOf('/woerter/', folder))!)
    const start = folder ? `/${folder}` : ''
    expect(all(body, /href="([^"]*)"/g).sort()).toEqual([...lettersIn(language), ...catalogue.glossary.map((entry) => wordAddress(entry, language))].map((path) => start + path).sort())
    for (const { id } of catalogue.glossary) expect(body).toContain(`<li id="${id}">`)
  })

  it('says on each letter which one it is, and leads back to all words', () => {
    for (const path of letters) {
      const html = site.get(fileOf(path))!
      expect(all(html, /<a href="([^"]*)" aria-current="page"/g)).toEqual([path])
      expect(all(html, /<a[^>]*?href="([^"]*)"[^>]*data-island="back"/g)).toEqual(['/woerter/'])
    }
  })

  it('stands at the same letters in both registers of a language: the switch leads from one to the other', () => {
    const german = catalogue.languages.filter(isGerman)
    expect(german).toHaveLength(2)
    for (const language of german) expect(lettersIn(language)).toEqual(letters)
  })

  it('has a letter page for a script without a to z', () => expect(wordPath({ id: 'antrag', word: { ar: toLine('طلب') } }, { id: 'ar' })).toBe('/woerter/u637/'))

  it('leads from a letter to all words where another language has other letters', () => {
    for (const page of pagesIn('en').filter(({ path }) => /^\/woerter\/./.test(path))) {
      const html = site.get(fileOf(page.path, 'en'))!
      expect(all(html, /<a class="switch" href="([^"]*)" hreflang/g)).toEqual(['/woerter/', '/alltag/woerter/'])
    }
  })

  it.each(languages)('in %s says how to speak a word only where German is read: the sounds are written with German letters', (_, folder, language) => {
    const spoken = catalogue.glossary.filter((entry) => entry.spoken)
    expect(spoken.length).toBeGreaterThan(0)
    for (const entry of spoken) expect(site.get(fileOf(wordPath(entry, language), folder))!.includes(entry.spoken!)).toBe(isGerman(language))
  })

  it('has ids that begin with the letter of their word', () => {
    const odd = catalogue.glossary.filter(({ id, word }) => catalogue.languages.filter(isGerman).some((language) => plainText(word[language.id]!)[0]!.normalize('NFD')[0]!.toLowerCase() !== id[0]))
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  it('gives no writing to two words', () => {
    const key = (writing: string) => writing.replaceAll('-', '').toLowerCase()
    const claims = catalogue.glossary.flatMap(({ id, word, forms }) => [...new Set([...Object.values(word).map(plainText), ...forms].map(key))].map((writing) => [writing, id] as const))
    const owners = new Map<string, string>()
    expect(claims.filter(([writing, id]) => owners.has(writing) || void owners.set(writing, id)).map(([writing, id]) => `${writing}: ${owners.get(writing)}, ${id}`)).toEqual([])
  })
})
