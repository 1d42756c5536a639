import { dayAfter } from '../../content/facts/day-after.ts'
import type { ToCheck } from '../../content/checking/to-check.ts'
import { fold } from './fold.ts'

/** The days on which something is due, as a calendar (RFC 5545): one event a day, with a stable UID, so that a second import changes the first. */
export function calendarOf(entries: readonly ToCheck[], on: string): string {
  const days = [...new Set(entries.map(({ checkBy }) => checkBy))].sort()
  const events = days.flatMap((day) => eventOf(day, entries.filter(({ checkBy }) => checkBy === day), on))
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Meine Arbeit, meine Wahl//npm run stale//DE', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR']
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

const eventOf = (day: string, due: readonly ToCheck[], on: string): string[] => [
  'BEGIN:VEVENT',
  `UID:nachsehen-${day}@meine-arbeit-meine-wahl`,
  `DTSTAMP:${digits(on)}T000000Z`,
  `DTSTART;VALUE=DATE:${digits(day)}`,
  `DTEND;VALUE=DATE:${digits(dayAfter(day))}`,
  `SUMMARY:${escaped(`Kiosk: ${due.length} ${due.length === 1 ? 'Eintrag' : 'Einträge'} ansehen`)}`,
  `DESCRIPTION:${escaped(due.map(({ id, place, name }) => `${id} (${place.file}:${place.line}): ${name}`).join('\n'))}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const digits = (day: string) => day.replaceAll('-', '')

/** RFC 5545, 3.3.11. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
