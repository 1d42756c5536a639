import { formatDate } from '../facts/value.ts'
import type { Place, Problems } from '../problems.ts'
import { MOST_MONTHS } from '../schema/checking.ts'
import { lastLook, monthsAfter, type Checking, type Kind } from './rule.ts'

export interface Written {
  kind: Kind
  asOf: string
  /** As an editor wrote it; the rule counts where it is missing. */
  checkBy?: string | undefined
  /** The day on which it changes by what is known today. */
  change?: string | undefined
  place: () => Place
}

/** The last day on which an entry may stand unlooked at. What an editor wrote is held against what can't be. */
export function checkBy(written: Written, checking: Checking, problems: Problems): string {
  if (written.checkBy) return refused(written, written.checkBy, checking, problems)
  const rule = monthsAfter(lastLook(checking, written.kind, written.asOf), checking.months[written.kind])
  return written.change && written.change < rule ? written.change : rule
}

function refused({ kind, asOf, change, place }: Written, day: string, checking: Checking, problems: Problems): string {
  const latest = monthsAfter(lastLook(checking, kind, asOf), MOST_MONTHS)
  const known = /^\d{4}(-\d{2}){0,2}/.exec(asOf)?.[0] ?? ''
  const isBefore = day.length === known.length ? day <= known : day.slice(0, known.length) < known
  if (isBefore) problems.add(place(), 'check-before', `„checkBy“ liegt nicht nach dem Stand (${formatDate(known)}).`, 'Schreiben Sie einen Tag, der nach „asOf“ kommt.')
  else if (change && day > change) problems.add(place(), 'check-change', `Am ${formatDate(change)} ändert sich diese Angabe, „checkBy“ kommt erst danach.`, `Schreiben Sie höchstens ${change}.`)
  else if (day > latest) problems.add(place(), 'check-far', '„checkBy“ ist mehr als ein Jahr nach dem letzten Nachsehen.', `Schreiben Sie höchstens ${latest}.`)
  return day
}
