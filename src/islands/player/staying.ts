import { ALOUD, forget, keepForSession, keptForSession } from '../keeping.ts'

interface Staying {
  on: boolean
  slow: boolean
}

/** What was chosen on the pages before. */
export function stayed(): Staying {
  const { on, slow } = (keptForSession(ALOUD) ?? {}) as Partial<Staying>
  return { on: on === true, slow: slow === true }
}

/** Keeps the choice for the following pages, until the browser is closed. On a page about violence nothing is chosen for others. */
export function stay(choice: Staying): void {
  if (choice.on && !isSensitive()) keepForSession(ALOUD, choice)
}

/** From now on no page is read by itself. */
export const stayNoMore = (): void => forget(ALOUD)

export const isSensitive = (): boolean => document.querySelector('main[data-sensitive]') !== null
