/** The days on which something holds, both ISO dates and inclusive. */
export interface Days {
  from: string
  until: string | null
}

/** The day on a calendar in Germany, as ISO date, whatever time zone the device is set to. */
export function dayInBerlin(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(now)
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
