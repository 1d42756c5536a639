import { evaluate, outcomesOf, type Answers, type Card, type Outcomes, type PreparedGuide } from '../../model/index.ts'
import type { GuideWords } from '../../content/catalogue.ts'

/** All that a person sees after some answers, with the contacts of cards and results taken together. */
export interface Seen extends Outcomes {
  /** Everybody who helps: with what fits, with a result, or anyway. */
  everybody: readonly string[]
  stay: boolean
}

/** What comes of the answers. */
export function seenAfter(guide: PreparedGuide, words: GuideWords, answers: Answers): Seen {
  const outcomes = outcomesOf(guide, answers)
  const { cards, contacts, results } = outcomes
  const helping = [...cards.filter(isOffered).flatMap((card) => card.contacts), ...results.flatMap((id) => words.results[id]!.contacts), ...contacts]
  return { ...outcomes, everybody: [...new Set(helping)], stay: isShown(guide, words.stay, answers) }
}

/** A card that can fit and is wished for. The others stand aside. */
export const isOffered = ({ outcome, aside }: Card): boolean => outcome !== 'gerade-nicht' && !aside

function isShown({ guide, questionById }: PreparedGuide, stay: GuideWords['stay'], answers: Answers): boolean {
  if (!stay) return false
  return !stay.when || evaluate(stay.when, { ...answers, ...guide.given }, questionById) === 'yes'
}
