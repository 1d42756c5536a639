import type { PreparedGuide } from '../../../model/index.ts'
import type { GuideOnPage } from '../../../model/guide-on-page.ts'
import { marked, part, showOnly } from '../../parts.ts'
import type { Due } from '../screen.ts'
import { bring } from './bring.ts'
import { showResult } from './result.ts'

/** What comes into the page of a guide with the first answer: what was said, and what comes of it. */
export interface Ending {
  show(due: Due): void
  /** As the build wrote it. */
  clear(): void
  /** Takes it out of the page. */
  remove(): void
}

/** Brings it. Rejects when it can't be had. */
export async function bringEnding(element: HTMLElement, prepared: PreparedGuide, data: GuideOnPage): Promise<Ending> {
  const remove = await bring(element)
  nameAnswers(element)
  return {
    show({ path, mode, answers }) {
      showOnly(element, 'told', path.map(({ question, option }) => `${question}=${option}`))
      if (mode === 'result') showResult(element, prepared, data, answers)
    },
    clear() {
      part(element, 'pool')?.append(...data.guide.programmes.map(({ id }) => element.querySelector(`[data-card="${id}"]`)!))
      for (const card of marked(element, 'outcome')) card.removeAttribute('data-outcome')
      for (const office of marked(element, 'later')) office.removeAttribute('data-later')
    },
    remove,
  }
}

/** Each button that changes an answer says which one, in the words of its tile. */
function nameAnswers(element: HTMLElement): void {
  for (const told of marked(element, 'told')) {
    const [question, option] = told.dataset['told']!.split('=')
    const words = element.querySelector(`[data-question="${question}"] .tile[data-option="${option}"] .line`)!
    told.querySelector('[data-do=change]')!.append(' ', words.cloneNode(true))
  }
}
