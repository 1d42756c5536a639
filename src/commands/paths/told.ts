import type { GuideWords } from '../../content/catalogue.ts'
import { plainText } from '../../language/text.ts'
import type { Answers, Card, Outcome, PathStep, PreparedGuide } from '../../model/index.ts'
import { isOffered, seenAfter, type Seen } from '../guide/seen.ts'

const SAYS: Record<Outcome, string> = { passt: 'Das kann passen', 'passt-vielleicht': 'Das passt vielleicht', 'gerade-nicht': 'Das passt gerade nicht' }

/** „Wo sind Sie jetzt? Schule oder zu Hause → Was wünschen Sie sich? Ausbildung“ */
export const toldSteps = (steps: readonly PathStep[], words: GuideWords): string =>
  steps.map(({ question, options }) => `${plainText(words.questions[question]!.ask)} **${options.map((option) => label(words, question, option)).join(' / ')}**`).join(' → ')

export const label = (words: GuideWords, question: string, option: string): string => plainText(words.questions[question]!.options[option]!.label)

/** What a person sees after some answers, as one sentence. */
export function toldEnd(guide: PreparedGuide, words: GuideWords, answers: Answers): string {
  const seen = seenAfter(guide, words, answers)
  const outcomes = (Object.keys(SAYS) as Outcome[]).flatMap((outcome) => group(SAYS[outcome], seen.cards.filter((card) => card.outcome === outcome && (isOffered(card) || outcome === 'gerade-nicht')), words))
  return [...outcomes, ...aside(seen.cards, words), ...resultsOf(seen, words), ...(seen.stay ? ['„Alles bleibt so“ steht dabei'] : []), whoHelps(seen, words)].join('; ')
}

function group(says: string, cards: readonly Card[], words: GuideWords): string[] {
  return cards.length ? [`${says}: ${cards.map((card) => titleOf(card, words) + because(card)).join(', ')}`] : []
}

/** Cards that nobody wished for are there too, below the others. */
const aside = (cards: readonly Card[], words: GuideWords): string[] => {
  const others = cards.filter((card) => card.outcome !== 'gerade-nicht' && !isOffered(card))
  return others.length ? [`mehr Angebote: ${others.map((card) => titleOf(card, words)).join(', ')}`] : []
}

const titleOf = ({ programme }: Card, words: GuideWords) => plainText(words.programmes[programme]!.title)

/** „Gerade nicht“ never stands without the fact it rests on. */
function because({ outcome, reasons }: Card): string {
  const facts = reasons.flatMap(({ kind, fact }) => (kind === 'law' && fact ? [fact] : []))
  return outcome === 'gerade-nicht' ? ` (${facts.join(', ')})` : ''
}

const resultsOf = ({ results }: Seen, words: GuideWords): string[] => results.map((id) => `Ergebnis: ${plainText(words.results[id]!.title)}`)

const whoHelps = ({ everybody }: Seen, words: GuideWords): string =>
  `fragen Sie: ${everybody.map((id) => plainText(words.contacts[id]!.name)).join(', ')}.`
