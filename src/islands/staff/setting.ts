import type { Surroundings } from '../island.ts'
import { part } from '../parts.ts'
import { say } from '../say.ts'
import type { wordsOf } from '../words.ts'

/** What a setting may use. */
export interface Tools extends Surroundings {
  words: ReturnType<typeof wordsOf>
  /** Closes the settings until the code is given again. */
  lock(): void
  askForNewCode(): void
  /** Ends with the settings. */
  signal: AbortSignal
}

/** Shows what holds, and changes it. What it began ends with `tools.signal`. */
export type Setting = (section: HTMLElement, tools: Tools) => void

/** Says something below a setting, in words of the page. */
export function tell(section: HTMLElement, { words }: Tools, ...names: string[]): void {
  say(part(section, 'said')!, names.flatMap(words))
}

/** Says whether it could be kept. @param also what else is to be said when it could */
export const tellKept = (section: HTMLElement, tools: Tools, isKept: boolean, ...also: string[]): void =>
  isKept ? tell(section, tools, 'saved', ...also) : tell(section, tools, 'unsaved')

/** What each button of a setting does, by its `data-do`. */
export function listenToButtons(section: HTMLElement, actions: Readonly<Record<string, () => unknown>>, signal: AbortSignal): void {
  section.addEventListener('click', ({ target }) => {
    const name = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'] ?? ''
    if (Object.hasOwn(actions, name)) void actions[name]!()
  }, { signal })
}
