import { effectiveDay } from '../../model/day.ts'
import { operator } from '../operator.ts'
import { count } from './store.ts'

/**
 * Counts for the month that this page was opened, and at which question a guide is left; only where its operator wants it.
 * Nothing on pages about violence or with a quick way out, nothing on pages that are in no list, no answer, no order, no time.
 */
export function counters(): () => void {
  const path = countedPath()
  if (path === undefined || !operator().counts) return () => {}
  const ends = new AbortController()
  const { signal } = ends
  let isLeft = false
  const leave = () => {
    const question = isLeft ? undefined : questionShown()
    isLeft = true
    if (question) count(month(), 'left', `${path}#${question}`)
  }
  const stay = ({ target }: Event) => void (isLeft ||= (target as Element).closest('[data-island=switch]') !== null)
  count(month(), 'opened', path)
  addEventListener('kiosk:reset', leave, { signal })
  addEventListener('pagehide', leave, { signal })
  // The same question in the other language isn't left.
  document.addEventListener('click', stay, { signal })
  return () => ends.abort()
}

/** The path of this page below the base; undefined where nothing is counted. */
function countedPath(): string | undefined {
  if (document.querySelector('main[data-sensitive], main[data-exit], meta[name=robots]')) return undefined
  const base = document.body.dataset['base'] ?? '/'
  return location.pathname.startsWith(base) ? location.pathname.slice(base.length).replace(/index\.html$/, '') : undefined
}

/** The month on this device; a clock before the content's own date is wrong. */
const month = () => effectiveDay(new Date(), document.documentElement.dataset['asOf'] ?? '').slice(0, 7)

/** The question of a guide that a person sees; none where the result is shown. */
function questionShown(): string | undefined {
  const questions = document.querySelectorAll<HTMLElement>('[data-island=guide]:not([aria-busy=true]) [data-question]')
  return [...questions].find((question) => !question.closest('[hidden]'))?.dataset['question']
}
