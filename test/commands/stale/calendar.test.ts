import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../src/commands/stale/calendar.ts'
import { fold } from '../../../src/commands/stale/fold.ts'
import { loaded } from '../../content/shipped.ts'

/** What a reader of RFC 5545 makes of a file: its lines, unfolded, as name and value. */
const read = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n').slice(0, -1).map((line) => /^([A-Z-]+)[^:]*:(.*)$/.exec(line)!.slice(1) as [string, string])
const valuesOf = (text: string, name: string) => read(text).flatMap(([key, value]) => (key === name ? [value] : []))

describe('the calendar', () => {
  const text = calendarOf(loaded.toCheck, '2026-11-23')

  it('is lines of at most 75 bytes with CRLF, and no other line ends', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  })

  it('has one whole event for each day on which something is due', () => {
    const days = [...new Set(loaded.toCheck.map(({ checkBy }) => checkBy.replaceAll('-', '')))].sort()
    expect(valuesOf(text, 'DTSTART')).toEqual(days)
    expect(new Set(valuesOf(text, 'UID')).size).toBe(days.length)
    for (const name of ['DTSTAMP', 'DTEND', 'SUMMARY', 'DESCRIPTION']) expect(valuesOf(text, name)).toHaveLength(days.length)
    expect(valuesOf(text, 'DTSTAMP')[0]).toBe('20261123T000000Z')
    expect(valuesOf(text, 'BEGIN').length).toBe(valuesOf(text, 'END').length)
  })

  it('names every entry, with no bare sign of the format in its words', () => {
    const told = valuesOf(text, 'DESCRIPTION').join('')
    expect(loaded.toCheck.filter(({ id }) => !told.includes(id))).toEqual([])
    expect(told.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/)
  })

  it('keeps its UIDs from run to run', () => expect(valuesOf(calendarOf(loaded.toCheck, '2027-05-01'), 'UID')).toEqual(valuesOf(text, 'UID')))

  it('cuts no letter in two', () => {
    const line = `X:${'ä'.repeat(80)}😀`
    expect(fold(line).split('\r\n').map((part) => Buffer.byteLength(part)).every((bytes) => bytes <= 75)).toBe(true)
    expect(fold(line).replaceAll('\r\n ', '')).toBe(line)
    expect(fold('kurz')).toBe('kurz')
  })
})
