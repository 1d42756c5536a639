/** The days on which something holds, both ISO dates and inclusive. */
export interface Days {
  from: string
  until: string | null
}

/** Made at its first use, once: a page may have many dated sentences, and each is asked before the first paint. */
let calendar: Intl.DateTimeFormat | undefined

/** The day on a calendar in Germany, as ISO date, whatever time zone the device is set to. */
export function dayInBerlin(now: Date): string {
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
