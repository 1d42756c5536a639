/** The days on which something holds, both ISO dates and inclusive. */
export interface Days {
  from: string
  until: string | null
}

/** Made at its first use, once: it takes a slow phone 50 ms, and a page with a date asks before the first paint. */
let calendar: Intl.DateTimeFormat | undefined

/** Germany is one or two hours ahead of UTC: until then its day is that of UTC. */
const SAME_UNTIL = 22

/** The day on a calendar in Germany, as ISO date, whatever time zone the device is set to. */
export function dayInBerlin(now: Date): string {
  if (now.getUTCHours() < SAME_UNTIL) return now.toISOString().slice(0, 10)
  calendar ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })
  return calendar.format(now)
}

/**
 * The day by which values are chosen. A clock before the content's own date is wrong: it counts as that date,
 * so that a tablet in 1970 shows nothing old.
 */
export function effectiveDay(now: Date, asOf: string): string {
  const day = dayInBerlin(now)
  return day < asOf ? asOf : day
}

/** Whether something holds on a day. ISO dates sort like days. */
export function holdsOn(day: string, { from, until }: Days): boolean {
  return from <= day && (until === null || day <= until)
}
