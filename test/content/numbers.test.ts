import { describe, expect, it } from 'vitest'
import { handWrittenNumbers } from '../../src/content/facts/numbers.ts'
import { CONTACT, placesOf, problemsOf, TEXT, textWith } from './fixture.ts'

const found = (text: string, names: string[] = []) => handWrittenNumbers(text, names).map((number) => number.text)

describe('a number written by hand', () => {
  it('is found by the words that a language has named, whatever signs stand in them', () => {
    expect(handWrittenNumbers('A dozen (12 eggs, c. 4, or co', [], ['dozen (12', 'c.']).map(({ text }) => text)).toEqual(['dozen (12', 'c.', '4'])
  })

  it.each([
    ['Sie arbeiten 15 Stunden.', '15'], ['Sie bekommen 603,50 Euro.', '603,50'], ['Es sind 12.000 Menschen.', '12.000'],
    ['Es sind 7.', '7'], ['Das sind 75%.', '75'], ['Es ist ½ Tag.', '½'], ['Das sind 3² Meter.', '3²'], ['Es ist ⅓.', '⅓'], ['Kapitel Ⅳ', 'Ⅳ'],
  ])('is found in digits: %s', (text, number) => expect(found(text)).toEqual([number]))

  it.each([
    ['Es gibt zwei Wege.', 'zwei'], ['Sechs Anbieter', 'Sechs'], ['Nach sechs-Wochen-Frist', 'sechs'], ['zwölf Monate', 'zwölf'], ['dreissig Tage', 'dreissig'],
    ['vierundvierzig Werkstätten', 'vierundvierzig'], ['zweihundert Frauen', 'zweihundert'], ['zweihundertfünfzig', 'zweihundertfünfzig'],
    ['einundzwanzig Tage', 'einundzwanzig'], ['dreitausend Euro', 'dreitausend'], ['Millionen', 'Millionen'], ['Milliarden', 'Milliarden'], ['zweimal im Jahr', 'zweimal'], ['dreifach', 'dreifach'],
  ])('is found in words: %s', (text, number) => expect(found(text)).toEqual([number]))

  it.each([
    'Wir achten auf Sie.', 'Achtung: Das ist wichtig.', 'Geben Sie achtsam weiter.', 'Ein Mensch und eine Werkstatt.', 'Einmal im Jahr.', 'Sie zweifeln daran.', 'Das Revier ist groß.', 'Die Elfen tanzen.', 'Der Vierling', 'Sie verneinen das.', 'einfach',
  ])('is not seen in words that only look like one: %s', (text) => expect(found(text)).toEqual([]))

  it('is found several times in a line, each where it stands', () => {
    expect(handWrittenNumbers('Von 3 bis 5 Uhr', [])).toEqual([{ text: '3', index: 4 }, { text: '5', index: 10 }])
  })

  it('is allowed in a name, and only there', () => {
    expect(found('Früher hieß es Hartz 4.', ['Hartz 4'])).toEqual([])
    expect(found('Früher hieß es Hartz 42.', ['Hartz 4'])).toEqual(['2'])
    expect(found('SGB 9 und 9 Menschen', ['SGB 9'])).toEqual(['9'])
  })

  it('is refused wherever readers see it, at its place', () => {
    expect(placesOf(textWith('Sie arbeiten **sehr** oft, 15 Stunden.'))).toEqual(['11:28 number-not-a-fact'])
    expect(placesOf(textWith('- Sie arbeiten drei Tage.'))).toEqual(['11:16 number-not-a-fact'])
    expect(placesOf(textWith('Das ist [in 3 Sätzen](/ueber/) gesagt.'))).toEqual(['11:13 number-not-a-fact'])
    expect(placesOf(textWith('Frage | Hier | Dort\n--|--|--\nWie oft? | 3 Mal | nie'))).toEqual(['13:12 number-not-a-fact'])
    expect(placesOf({ [TEXT]: (text) => text.replace('# Arbeit', '# 4 Arten Arbeit') })).toEqual(['8:3 number-not-a-fact'])
    expect(placesOf({ [TEXT]: (text) => text.replace('tile: Garten', 'tile: Garten 2') })).toEqual(['2:14 number-not-a-fact'])
    expect(placesOf({ [TEXT]: (text) => text.replace('summary: Sie', 'summary: "Sie **nicht** 7') .replace('im Garten.', 'im Garten."') })).toEqual(['3:25 number-not-a-fact'])
    expect(placesOf({ [CONTACT]: (text) => text.replace('[Die Gärtnerei hilft.]', '[Die Gärtnerei **hilft** 3 Menschen.]') })).toEqual(['3:46 number-not-a-fact'])
    expect(placesOf({ 'content/tables.yaml': (text) => text.replace('de: [Fragen Sie die Gärtnerei.]', 'de: [Fragen Sie 3 Leute.]') })).toEqual(['6:57 number-not-a-fact'])
  })

  it('tells how to mend it', () => {
    expect(problemsOf(textWith('Es sind 15.'))[0]).toMatchObject({ message: 'Die Zahl „15“ steht von Hand im Text.', length: 2, fix: expect.stringContaining('Setzen Sie die Angabe ein') as string })
  })
})
