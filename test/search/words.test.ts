import { describe, expect, it } from 'vitest'
import { buildParts } from '../../src/search/build-parts.ts'
import { openIndex } from '../../src/search/search.ts'
import { soundOf } from '../../src/search/sound.ts'
import { fold, wordsIn } from '../../src/search/words.ts'
import { entry } from './index-of.ts'

describe('a word', () => {
  it.each([['Rückkehr', 'ruckkehr'], ['Rueckkehr', 'ruckkehr'], ['Ruckkehr', 'ruckkehr'], ['Straße', 'strasse'], ['KoKoBe', 'kokobe'], ['Café', 'cafe']])('%s is compared as %s', (word, folded) => expect(fold(word)).toBe(folded))

  it('is found in one piece and in its parts, and stop words are not', () => {
    expect(wordsIn('Die Frauen-Beauftragte hilft mir.')).toEqual(['fraunbeauftragte', 'fraun', 'beauftragte', 'hilft'])
  })

  it('may be a digit, and not a lone letter', () => expect(wordsIn('Hartz 4 a')).toEqual(['hartz', '4']))

  it('keeps its beginning when it is folded while somebody types', () => {
    for (const word of ['frauen', 'schueler', 'neue', 'büro', 'größe']) for (let end = 1; end <= word.length; end++) expect(fold(word).startsWith(fold(word.slice(0, end))), word.slice(0, end)).toBe(true)
  })
})

describe('the sound of a word', () => {
  it.each([['breschnew', '17863'], ['wikipedia', '3412'], ['mullerludenscheidt', '65752682'], ['xaver', '4837'], ['chor', '47'], ['schach', '84'], ['physik', '384'], ['', '']])('%s is %s', (word, code) => expect(soundOf(word)).toBe(code))

  it.each([['zuverdienst', 'zuferdinst'], ['budget', 'budged'], ['jobcenter', 'jobsenter'], ['werkstattrat', 'werkschtadrad']])('is the same for %s and %s, or nearly', (one, other) => {
    const search = openIndex(buildParts([entry('/da/', { names: [one] }), entry('/dort/', { names: ['nelke'] })]))
    expect(search(other).map(({ path }) => path)).toEqual(['/da/'])
  })
})

describe('a search', () => {
  const search = openIndex(buildParts([
    entry('/garten/', { names: ['Garten-Arbeit'], everyday: ['rasen mähen', 'blumen'] }),
    entry('/woerter/g/#garten', { kind: 'word', names: ['Garten-Arbeit'], text: ['Im Garten wachsen Blumen.'] }),
    entry('/lang/', { names: ['Küche'], text: ['Garten '.repeat(50)] }),
    entry('/schutz/', { kind: 'help', names: ['Schutz'], everyday: ['blumen'] }),
  ]))
  const paths = (query: string) => search(query).map(({ path }) => path)

  it('finds a compound without its hyphen, split, and misspelt', () => {
    for (const query of ['gartenarbeit', 'Garten Arbeit', 'garten-arbeit', 'gatenarbeit', 'Gartenarbei']) expect(paths(query)[0], query).toBe('/garten/')
  })

  it('puts a page before the word that it explains, and help with violence before all', () => {
    expect(paths('gartenarbeit')).toEqual(['/garten/', '/woerter/g/#garten'])
    expect(paths('blumen').slice(0, 2)).toEqual(['/schutz/', '/garten/'])
  })

  it('prefers the name to a text that says the word often', () => expect(paths('garten').slice(0, 2)).toEqual(['/garten/', '/woerter/g/#garten']))
  it('finds nothing for words that lead nowhere', () => expect(['', '  ', 'was ist das', '?!', 'xyzqwv'].map(paths)).toEqual([[], [], [], [], []]))
})
