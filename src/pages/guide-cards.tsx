import type { GuideWords } from '../content/catalogue.ts'
import { writtenPhone } from '../language/phone.ts'
import type { Line as LineData } from '../language/text.ts'
import { readCondition, type Condition } from '../model/condition.ts'
import type { Law, Programme } from '../model/programme.ts'
import { ResultCard } from '../ui/guide/result-card.tsx'
import { Stage } from '../ui/guide/stage.tsx'
import { Line } from '../ui/line/line.tsx'
import type { Helper } from '../ui/outcome-card/helpers.tsx'
import { OutcomeCard, type OutcomeCardProps } from '../ui/outcome-card/outcome-card.tsx'
import type { GuideProps } from './guides.tsx'
import type { Site } from './page.ts'
import { tilesFor } from './tiles.ts'
import { peopleFirst } from './people-first.ts'

/** All programmes with their conditions. The island takes the cards from here. */
export function ProgrammeCards({ site, guide: content, words }: GuideProps) {
  const { programmes, fallback } = content.guide
  if (!programmes.length) return null
  return (
    <Stage on={['plain']}>
      <h2><Line line={site.line('guide.all')} /></h2>
      <ul class="cards" data-part="pool">
        {programmes.map((programme) => (
          <OutcomeCard id={programme.id} words={words.programmes[programme.id]!} reasons={reasonsOf(programme)}
            audience={labelsOf(words, programme.for)} helpers={helpersFor(site, [...programme.contacts, ...fallback])} />
        ))}
      </ul>
    </Stage>
  )
}

/** All closing texts, each with the answers that lead to it. */
export function ResultCards({ site, guide: { guide }, words }: GuideProps) {
  if (!guide.results.length) return null
  return (
    <>
      {!guide.programmes.length && <Stage on={['plain']}><h2><Line line={site.line('guide.results')} /></h2></Stage>}
      <Stage on={['plain', 'result']}>
        <ul class="cards">
          {guide.results.map(({ id, when }) => {
            const { contacts, more, ...result } = words.results[id]!
            return <ResultCard {...result} id={id} answers={labelsOf(words, when)} helpers={helpersFor(site, contacts)} pages={tilesFor(site, more)} />
          })}
        </ul>
      </Stage>
    </>
  )
}

function reasonsOf({ law, wish }: Programme): OutcomeCardProps['reasons'] {
  return [...law.map((sentence) => ({ key: sentence.reason, verb: verbOf(sentence) })), ...wish.map(({ reason }) => ({ key: reason, verb: 'wish' as const }))]
}

function verbOf(law: Law): 'needs' | 'excludes' | 'perhaps' {
  if ('needs' in law) return 'needs'
  return 'excludes' in law ? 'excludes' : 'perhaps'
}

/** The answers that a condition accepts, in words. What it forbids is said by its reason. */
function labelsOf(words: GuideWords, condition: Condition = { all: [] }): LineData[] {
  return readCondition<LineData[]>(condition, {
    all: (parts) => parts.flat(),
    any: (parts) => parts.flat(),
    not: () => [],
    accepts: (question, options) => options.flatMap((option) => words.questions[question]?.options[option]?.label ?? []),
  })
}

/** Those who may help, in the order of the content, each once. */
function helpersFor(site: Site, ids: readonly string[]): Helper[] {
  const { catalogue, language } = site
  const contacts = [...new Set(peopleFirst(site, ids))].flatMap((id) => catalogue.contacts.filter((contact) => contact.id === id))
  return contacts.map(({ id, name, phone, phoneTel }) => ({ id, name: name[language.id]!, phone: phone && writtenPhone(phone, language.level), tel: phoneTel ?? phone?.replace(/\D/g, '') ?? '' }))
}

