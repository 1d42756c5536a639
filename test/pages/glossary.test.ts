import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/language/text.ts'
import { wordAddress, wordPath } from '../../src/pages/word-address.ts'
import { catalogue } from '../content/shipped.ts'
import { fileOf, pagesIn, renderShipped, takeApart } from './site.ts'

const site = renderShipped()
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!)
const languages = catalogue.languages.map(({ id, path }) => [id, path] as const)
const letters = [...new Set(catalogue.glossary.map(({ id }) => wordPath(id)))].sort()

describe('the glossary', () => {
  it.each(languages)('in %s has a page for each letter that begins a word, and for no other', (id) => {
    const paths = pagesIn(id).map(({ path }) => path).filter((path) => path.startsWith('/woerter/'))
    expect(paths).toEqual(['/woerter/', ...letters])
    expect(letters.length).toBeGreaterThan(10)
  })

  it.each(languages)('in %s explains each word once, on the page of its letter', (_, folder) => {
    const places = letters.flatMap((path) => all(takeApart(site.get(fileOf(path, folder))!).body, /<section[^>]*id="([^"]*)"/g).map((id) => `${path}#${id}`))
    expect(places.sort()).toEqual(catalogue.glossary.map(({ id }) => wordAddress(id)).sort())
  })

  it.each(languages)('in %s leads from one page to all words and all letters', (_, folder) => {
    const { body } = takeApart(site.get(fileOf('/woerter/', folder))!)
    const start = folder ? `/${folder}` : ''
    expect(all(body, /href="([^"]*)"/g).sort()).toEqual([...letters, ...catalogue.glossary.map(({ id }) => wordAddress(id))].map((path) => start + path).sort())
    for (const { id } of catalogue.glossary) expect(body).toContain(`<li id="${id}">`)
  })

  it('says on each letter which one it is, and leads back to all words', () => {
    for (const path of letters) {
      const html = site.get(fileOf(path))!
      expect(all(html, /<a href="([^"]*)" aria-current="page"/g)).toEqual([path])
      expect(all(html, /<a[^>]*?href="([^"]*)"[^>]*data-island="back"/g)).toEqual(['/woerter/'])
    }
  })

  it('has ids that begin with the letter of their word', () => {
    const odd = catalogue.glossary.filter(({ id, word }) => Object.values(word).some((line) => plainText(line)[0]!.normalize('NFD')[0]!.toLowerCase() !== id[0]))
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  it('gives no writing to two words', () => {
    const key = (writing: string) => writing.replaceAll('-', '').toLowerCase()
    const claims = catalogue.glossary.flatMap(({ id, word, forms }) => [...new Set([...Object.values(word).map(plainText), ...forms].map(key))].map((writing) => [writing, id] as const))
    const owners = new Map<string, string>()
    expect(claims.filter(([writing, id]) => owners.has(writing) || void owners.set(writing, id)).map(([writing, id]) => `${writing}: ${owners.get(writing)}, ${id}`)).toEqual([])
  })
})
