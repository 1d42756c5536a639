import { describe, expect, it } from 'vitest'
import { createFinder } from '../../../src/language/explained/finder.ts'

const find = createFinder([
  { href: 'frauen', writings: ['Frauen'] },
  { href: 'frauen-beauftragte', writings: ['Frauen-Beauftragte', 'Frauen-Beauftragten'] },
  { href: 'werkstatt', writings: ['Werkstatt', 'Werkstätten', 'Werkstatt für behinderte Menschen'] },
  { href: 'rat', writings: ['Werkstatt-Rat', 'Werkstatt-Räte', 'Werkstattrats'] },
  { href: 'anbieter', writings: ['Anderer Leistungs-Anbieter', 'Leistungs-Anbieter'] },
  { href: 'markt', writings: ['allgemeiner Arbeits-Markt'] },
  { href: 'teilhabe', writings: ['Teilhabe'] },
  { href: 'schwer', writings: ['schwerbehindert'] },
  { href: 'kokobe', writings: ['Koordinierungs-, Kontakt- und Beratungsstellen', 'KoKoBe'] },
  { href: 'sgb', writings: ['SGB IX', 'Hartz 4'] },
  { href: 'late', writings: ['werkstattrat', 'Frauen'] },
])
const hits = (text: string) => find(text).map(({ start, end, href }) => `${text.slice(start, end)} → ${href}`)

describe('a finder', () => {
  it.each([
    ['Die Werkstatt.', ['Werkstatt → werkstatt']],
    ['„Werkstatt“, (Werkstatt) und Werkstätten', ['Werkstatt → werkstatt', 'Werkstatt → werkstatt', 'Werkstätten → werkstatt']],
    ['Der Werkstatt-Rat und der Werkstattrat', ['Werkstatt-Rat → rat', 'Werkstattrat → rat']],
    ['Mitglieder des Werkstattrats, alle Werkstatträte', ['Werkstattrats → rat', 'Werkstatträte → rat']],
    ['die Koordinierungs-, Kontakt- und Beratungsstellen (KoKoBe)', ['Koordinierungs-, Kontakt- und Beratungsstellen → kokobe', 'KoKoBe → kokobe']],
    ['Hartz 4 war gestern', ['Hartz 4 → sgb']],
  ])('finds in „%s“ each writing, with and without hyphens', (text, expected) => expect(hits(text)).toEqual(expected))

  it('takes the longest word, and none inside another', () => {
    expect(hits('Frauen wählen Frauen-Beauftragte.')).toEqual(['Frauen → frauen', 'Frauen-Beauftragte → frauen-beauftragte'])
    expect(hits('Die Werkstatt für behinderte Menschen')).toEqual(['Werkstatt für behinderte Menschen → werkstatt'])
    expect(hits('Ein Anderer Leistungs-Anbieter')).toEqual(['Anderer Leistungs-Anbieter → anbieter'])
  })

  it.each(['Werkstatt-Lohn', 'Werkstatt- und Wohn-Heim', 'Lehr-Werkstatt', 'Werkstattlohn', 'werkstatt.de', 'info@Werkstatt', 'Werkstatt:in', 'Werkstatt*innen', 'Werkstätten-Mitwirkung', 'Frauenhaus'])(
    'leaves „%s“ alone: it is another word', (text) => expect(hits(text)).toEqual([]))

  it('knows that a small letter makes another word, and that each word may begin a sentence', () => {
    expect(hits('Ich will teilhabe nicht. Schwerbehindert')).toEqual(['Schwerbehindert → schwer'])
    expect(hits('Allgemeiner Arbeits-Markt, anderer Leistungsanbieter')).toEqual(['Allgemeiner Arbeits-Markt → markt', 'anderer Leistungsanbieter → anbieter'])
  })

  it('leaves the name of a law alone where a place in it is cited', () => {
    expect(hits('Das steht in § 61a Abs. 3 Satz 1 Nr. 2 und 4 SGB IX, §§ 5, 7 SGB IX')).toEqual([])
    expect(hits('Nach § 5 gilt: Das SGB IX')).toEqual(['SGB IX → sgb'])
  })

  it('gives a writing that two words claim to the first', () => {
    expect(hits('Der Werkstattrat der Frauen')).toEqual(['Werkstattrat → rat', 'Frauen → frauen'])
  })

  it('finds nothing where there is nothing', () => {
    expect(hits('')).toEqual([])
    expect(createFinder([])('Die Werkstatt')).toEqual([])
  })

  it('is quick with long texts, also strange ones', () => {
    const before = performance.now()
    find('§ 1 '.repeat(20_000))
    find('Werkstatt-'.repeat(5_000))
    find(`§${'1a.'.repeat(20_000)}!`)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
