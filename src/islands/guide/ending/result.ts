import { evaluate, outcomesOf, type Answers, type PreparedGuide } from '../../../model/index.ts'
import type { GuideOnPage } from '../../../model/guide-on-page.ts'
import { marked, part, shown, showOnly } from '../../parts.ts'

type Card = ReturnType<typeof outcomesOf>['cards'][number]

/** So many cards can be taken in at once; the rest stands below, under „Mehr Angebote“. */
const AT_ONCE = 3

/** Fills in what comes of the answers. All words stand in the page already. */
export function showResult(element: HTMLElement, prepared: PreparedGuide, { stay, notes }: GuideOnPage, given: Answers): void {
  const answers = { ...given, ...prepared.guide.given }
  const truth = (condition: GuideOnPage['stay']) => condition && evaluate(condition, answers, prepared.questionById)
  const { cards, contacts, results } = outcomesOf(prepared, given)
  const stays = truth(stay) === 'yes' || truth(stay) === 'unknown'
  hide(part(element, 'stay'), !stays)
  marked(element, 'note').forEach((note, index) => hide(note, truth(notes[index]!) !== 'yes'))
  hide(part(element, 'notes'), !shown(element, 'note').length)
  showOnly(element, 'result', results)
  const open = opened(cards, stays)
  showCards(element, prepared, cards, open)
  showOffices(element, open.length ? open.flatMap((card) => card.contacts) : [...contacts, ...shown(element, 'helper')])
}

/** Shows whom to ask at once. Those of the cards below „Mehr Angebote“ wait until they are asked for, or printed. */
function showOffices(element: HTMLElement, atOnce: readonly string[]): void {
  const later = shown(element, 'helper').filter((id) => !atOnce.includes(id))
  showOnly(element, 'office', [...atOnce, ...later])
  for (const office of marked(element, 'office')) office.toggleAttribute('data-later', later.includes(office.dataset['office']!))
}

/**
 * The cards that stand there at once: what is wished for. Where no wish can come true now, also what else may fit.
 * Whatever can fit has at least one card in sight: below its heading nobody looks for a fold.
 */
function opened(cards: readonly Card[], stays: boolean): readonly Card[] {
  const wished = cards.filter((card) => !card.aside)
  const alone = wished.length ? wished.some((card) => card.outcome !== 'gerade-nicht') : stays
  const first = alone ? wished : [...wished, ...cards]
  const leaders = ['passt', 'passt-vielleicht'].flatMap((outcome) => [...first, ...cards].find((card) => card.outcome === outcome) ?? [])
  return first.length ? [...new Set([first[0]!, ...leaders, ...first])].slice(0, AT_ONCE) : first
}

/** Puts each card into its group. */
function showCards(element: HTMLElement, prepared: PreparedGuide, cards: readonly Card[], open: readonly Card[]): void {
  for (const group of marked(element, 'group')) {
    const inGroup = cards.filter((card) => card.outcome === group.dataset['group'])
    hide(group, !inGroup.length)
    fill(part(group, 'open')!, element, prepared, inGroup.filter((card) => open.includes(card)))
    const more = part(group, 'more')!
    fill(more.querySelector('ul')!, element, prepared, inGroup.filter((card) => !open.includes(card)))
    hide(more, !more.querySelector('li'))
  }
}

function fill(list: HTMLElement, element: HTMLElement, prepared: PreparedGuide, cards: readonly Card[]): void {
  list.append(...cards.map((card) => filled(element.querySelector<HTMLElement>(`[data-card="${card.programme}"]`)!, prepared, card)))
  if (list.dataset['part']) hide(list, !cards.length)
}

/** Leaves on a card what decided: its reasons, and those who help here. */
function filled(element: HTMLElement, prepared: PreparedGuide, { programme, outcome, reasons, contacts }: Card): HTMLElement {
  const needs = prepared.guide.programmes.find(({ id }) => id === programme)!.law.filter((law) => 'needs' in law).map(({ reason }) => reason)
  const telling = reasons.filter(({ kind, reason }) => kind === 'wish' || outcome !== 'passt' || needs.includes(reason))
  element.dataset['outcome'] = outcome
  showOnly(element, 'reason', telling.map(({ reason }) => reason))
  for (const verb of marked(element, 'verb')) hide(verb, !verb.querySelector('[data-reason]:not([hidden])'))
  showOnly(element, 'helper', contacts)
  return element
}

function hide(element: HTMLElement | null, hidden: boolean): void {
  if (element) element.hidden = hidden
}
