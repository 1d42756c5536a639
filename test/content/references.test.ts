import { describe, expect, it } from 'vitest'
import { CONTACT, FACTS, firstBlock, placesOf, problemsOf, PROGRAMME, rulesOf, said, TEXT, textWith, type Changes } from './fixture.ts'

const withValues: Changes = {
  [FACTS]: (text) => text.replace('  value: 12\n', '  value: 12\n  values: { menschen: 49, seit: "2023-12" }\n'),
}

describe('a reference to a fact', () => {
  it('is replaced by its value', () => {
    expect(said('Sie arbeiten {garten-stunden} Stunden.', 'Sie arbeiten { garten-stunden } Stunden.')).toEqual(['Sie arbeiten 12 Stunden.', 'Sie arbeiten 12 Stunden.'])
  })

  it('may ask for a named value', () => {
    const lines = firstBlock({ ...textWith('Seit {garten-stunden.seit} sind es {garten-stunden.menschen} Menschen.'), ...withValues })
    expect(lines[0]!.parts).toEqual([{ kind: 'text', text: 'Seit Dezember 2023 sind es 49 Menschen.' }])
  })

  it('that asks for a name that the fact lacks, hears which there are', () => {
    const [problem] = problemsOf({ ...textWith('Es sind {garten-stunden.mensch}.'), ...withValues })
    expect(problem).toMatchObject({ line: 11, column: 9, length: 23, rule: 'fact-value', fix: 'Es gibt: {garten-stunden.menschen}, {garten-stunden.seit}.' })
    expect(rulesOf({ ...textWith('Es sind {garten-stunden.menschen.alle}.'), ...withValues })).toEqual(['fact-value'])
  })

  it('to nothing hears of the nearest id, facts and tables alike', () => {
    expect(problemsOf(textWith('Es sind {garten-stundn}.'))[0]!.fix).toContain('„garten-stunden“')
    expect(problemsOf(textWith('Es sind {garten-lohnn}.'))[0]!.fix).toContain('„garten-lohn“')
  })

  it('keeps bold, and stays inside its link', () => {
    expect(firstBlock(textWith('Sie arbeiten **{garten-stunden}** Stunden.'))[0]!.parts[1]).toEqual({ kind: 'text', text: '12', strong: true })
    expect(firstBlock(textWith('Mehr: [{garten-stunden} Stunden](/ueber/)'))[0]!.parts[1]).toEqual({ kind: 'link', text: '12 Stunden', href: '/ueber/' })
  })
})

describe('a reference to the kiosk', () => {
  it('gives its dates in words', () => {
    expect(said('Das ist vom {kiosk.asOf}.', 'Gelesen bis {kiosk.lawCheckedOn}.')).toEqual(['Das ist vom 22. November 2026.', 'Gelesen bis 19. August 2026.'])
  })

  it('knows no other part of it', () => expect(placesOf(textWith('Das ist vom {kiosk.stand}.'))).toEqual(['11:13 dangling-fact']))
})

describe('a reference to a paragraph', () => {
  it('is written with spaces that do not break', () => expect(said('Das steht in {§ 1 Testgesetz}.')).toEqual(['Das steht in §\u00a01\u00a0Testgesetz.']))

  it('may name parts of a paragraph that a fact rests on', () => {
    expect(said('({§ 1 Abs. 2 Satz 3 Testgesetz})')).toEqual(['(§\u00a01\u00a0Abs.\u00a02\u00a0Satz\u00a03\u00a0Testgesetz)'])
  })

  it.each(['{§ 2 Testgesetz}', '{§ 1 Nebengesetz}', '{§§ 1 und 2 Testgesetz}', '{§ Testgesetz}', '{§}'])('%s is refused when no fact rests on it', (token) => {
    expect(placesOf(textWith(`Das steht in ${token}.`))).toEqual(['11:14 unknown-norm'])
  })

  it('finds a law by its short name too', () => {
    const changes: Changes = { ...textWith('({§ 9 WVO})'), [FACTS]: (text) => text.replace('"Testgesetz § 1"', '"Werkstättenverordnung (WVO) § 9"'), 'content/programmes/garten/text.de.md': (text) => text.replace(' ({§ 1 Testgesetz})', '') }
    expect(firstBlock(changes)).toHaveLength(1)
  })
})

describe('a reference to a contact', () => {
  it('gives its number to dial and its address to open', () => {
    const [phone, web] = firstBlock(textWith('Telefon: {tel:gaertnerei}', 'Internet: {web: gaertnerei}'))
    expect(phone!.parts[1]).toMatchObject({ kind: 'phone', tel: '01234567' })
    expect(web!.parts[1]).toEqual({ kind: 'link', text: 'garten.example', href: 'https://garten.example' })
  })

  it('uses the digits of the number when nobody has written down how to dial it', () => {
    const changes: Changes = { ...textWith('Telefon: {tel:gaertnerei}'), [CONTACT]: (text) => text.replace('phoneTel: "01234567"\n', '') }
    expect(firstBlock(changes)[0]!.parts[1]).toMatchObject({ tel: '01234567' })
  })

  it('invents nothing that the contact does not have', () => {
    expect(placesOf({ ...textWith('{tel:gaertnerei} {web:gaertnerei}'), [TEXT]: (text) => text.replace('Sie arbeiten im Garten.\nSie', '{web:gaertnerei}\nSie'), [CONTACT]: (text) => text.replace('url: https://garten.example\n', '') })).toEqual(['11:1 contact-incomplete'])
  })

  it('shows none that is not to be shown', () => {
    const hidden: Changes = { [CONTACT]: (text) => text.replace('shown: ja', 'shown: nach-pruefung') }
    expect(problemsOf(hidden).map(({ file, line, rule }) => `${file}:${line} ${rule}`).sort()).toEqual([`${PROGRAMME}:4 contact-not-shown`])
    expect(problemsOf(hidden)[0]!.message).toContain(`Das betrifft auch ${TEXT}:20, content/programmes/garten/text.de.md:20.`)
  })

  it('to nothing hears of the nearest', () => expect(problemsOf(textWith('{tel:gartnerei}'))[0]!.fix).toContain('„gaertnerei“'))
})

describe('a count', () => {
  it('is as large as the next list', () => {
    expect(said('Es gibt {=3} Dinge:', '- Haus', '- Hof', '- Hund')[0]).toBe('Es gibt 3 Dinge:')
    expect(placesOf(textWith('Es gibt {=2} Dinge:', '- Haus', '- Hof', '- Hund'))).toEqual(['11:9 count-mismatch'])
  })

  it('counts the rows of a comparison without its head', () => {
    expect(rulesOf(textWith('Das sind {=2} Unterschiede:', '', 'Frage | Hier | Dort', '--|--|--', 'Wo? | hier | dort', 'Wie? | so | anders'))).toEqual([])
  })

  it('in a heading counts the first list below it', () => {
    const heading = (count: number): Changes => ({ [TEXT]: (text) => text.replace('## Was verdiene ich?', `## Die {=${count}} Wege\n{picture: hilfe, facts: []}\n- Haus\n- Hof\n\n## Was verdiene ich?`) })
    expect(placesOf(heading(2))).toEqual([])
    expect(placesOf(heading(3))).toEqual(['14:8 count-mismatch'])
  })

  it('needs a list: none comes after a title, a tile, a summary or a sentence of a contact', () => {
    expect(placesOf({ [TEXT]: (text) => text.replace('# Arbeit im', '# Arbeit {=5} im') })).toEqual(['8:10 count-mismatch'])
    expect(placesOf({ [TEXT]: (text) => text.replace('tile: Garten', 'tile: Garten {=5}') })).toEqual(['2:14 count-mismatch'])
    expect(placesOf({ [TEXT]: (text) => text.replace('summary: Sie', 'summary: Hier {=5} Sie') })).toEqual(['3:15 count-mismatch'])
    expect(placesOf({ [CONTACT]: (text) => text.replace('[Die Gärtnerei hilft.], de', '["Die Gärtnerei hilft {=5}."], de') })).toEqual(['3:43 count-mismatch'])
  })

  it('is a number and nothing else', () => expect(placesOf(textWith('Es sind {=drei}.'))).toEqual(['11:9 reference-form']))
})

describe('a bracket without its other half', () => {
  it.each([['Sie arbeiten {garten-stunden Stunden.', 14], ['Sie arbeiten garten-stunden} Stunden.', 28], ['Sie {arbeiten {garten-stunden} Stunden.', 5], ['Sie {garten-**stunden**} da.', 5]])(
    'would reach the reader and is refused: %s', (line, column) => expect(placesOf(textWith(line))[0]).toBe(`11:${column} reference-form`))
})
