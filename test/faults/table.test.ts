import { expect, it } from 'vitest'
import { oneOfEachKind } from './every-file.ts'
import { enginesAsked } from './engines.ts'
import { flipped } from './lies.ts'
import { ROWS } from './rows/rows.ts'
import { printed } from './table.ts'

const row = { engine: 'chromium', moment: 'update', what: 'sw.js: status 500' }

it('the table says how each row ended, and counts what is lost', () => {
  expect(printed([{ ...row, end: 'old version offline' }, { ...row, lost: 'It is dead.\n at …' }]).split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
    'chromium update sw.js: status 500 old version offline, healed',
    'chromium update sw.js: status 500 LOST: It is dead.',
    'chromium: 2 rows: 1 old version offline, 1 rows lost.',
  ])
})

it('no row of the table has the name of another, and the short form has rows of four moments', () => {
  const names = ROWS.map(({ moment, what }) => `${moment}: ${what}`)
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(ROWS.filter(({ short }) => short).map(({ moment }) => moment))).toEqual(new Set(['first start', 'update', 'packed', 'rebuilt', 'stored']))
})

it('a flipped byte is one byte, and the file it came from stays', () => {
  const bytes = Buffer.from('abcde')
  expect([flipped(bytes).toString(), bytes.toString()]).toEqual(['abbde', 'abcde'])
})

it('one file of each kind is one page, and one file for each ending', () => {
  expect(oneOfEachKind(['', '404.html', 'a.js', 'angebote/', 'b.js', 'c.css']).sort()).toEqual(['404.html', 'angebote/', 'b.js', 'c.css'])
})

it('a browser that nobody knows is not left out in silence', () => {
  expect(() => enginesAsked('opera')).toThrow('ENGINES= knows chromium, firefox, webkit, and not opera.')
  expect(enginesAsked('chromium').map(({ name }) => name)).toEqual(['chromium'])
})
