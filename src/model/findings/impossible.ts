import { allOf, conditionDiagram, type Workshop } from '../condition-diagram.ts'
import { Diagrams, isSettled, type Diagram, type Value } from '../diagram.ts'
import { inOrder, type Goals } from '../guide.ts'
import { lawCondition, lawTruth, type Programme } from '../programme.ts'
import { byId, type Questions } from '../question.ts'
import type { Truth } from '../truth.ts'
import type { Finding } from './finding.ts'
import { namingsIn, placesOf, type Place } from './places.ts'

/** Conditions that never hold or always do, and programmes that can never fit. */
export function impossibleConditions(goals: Goals): Finding[] {
  const shop = { diagrams: new Diagrams(), questions: inOrder(goals.questions), given: {} }
  const isKnown = (place: Place) => namingsIn(place).every(({ question }) => shop.questions.some(({ id }) => id === question))
  return [
    ...placesOf(goals).filter(isKnown).flatMap((place) => emptyCondition(shop, place)),
    ...goals.programmes.filter((programme) => neverFits(shop, programme))
      .map(({ id }): Finding => ({ rule: 'programme-never-fits', kind: 'programme', id, path: ['law'] })),
  ]
}

/** A condition that says nothing, because every answer leads to the same. */
function emptyCondition(shop: Workshop, { condition, kind, id, path }: Place): Finding[] {
  const values = valuesOf(conditionDiagram(shop, condition))
  if (!values.has('yes')) return [{ rule: 'condition-never', kind, id, path }]
  return values.has('no') ? [] : [{ rule: 'condition-always', kind, id, path }]
}

/** Whether nobody who is meant can meet the law, what the office decides freely left aside. */
function neverFits(shop: Workshop, programme: Programme): boolean {
  const firm = programme.law.filter((law) => !('perhaps' in law))
  const said = firm.map((law) =>
    shop.diagrams.change<Truth>(conditionDiagram(shop, lawCondition(law)), (truth) => lawTruth(law, truth)))
  const values = valuesOf(allOf(shop, [conditionDiagram(shop, programme.for), ...said]))
  return values.size > 0 && !values.has('yes')
}

/** All values a diagram can come to. */
function valuesOf(diagram: Diagram): Set<Value> {
  const values = new Set<Value>()
  const seen = new Set<Diagram>()
  const visit = (part: Diagram) => {
    if (seen.has(part)) return
    seen.add(part)
    if (isSettled(part)) values.add(part.value!)
    else part.next.forEach(visit)
  }
  visit(diagram)
  return values
}

/** A sentence of the law that names „Weiß ich nicht“: not knowing would become a yes or a no. */
export function openOptionsNamed(goals: Goals): Finding[] {
  const questions = byId(goals.questions)
  const places = placesOf(goals).filter((place) => place.kind === 'programme' && place.path[0] === 'law')
  return places.flatMap((place) => namingsIn(place).flatMap(({ question, options }) =>
    options.filter((option) => isOpen(questions, question, option))
      .map((name): Finding =>
        ({ rule: 'open-option-named', kind: place.kind, id: place.id, path: [...place.path, question], name }))))
}

/** Whether an option leaves others open. */
const isOpen = (questions: Questions, question: string, id: string): boolean =>
  questions.get(question)?.options.some((option) => option.id === id && option.open !== undefined) ?? false
