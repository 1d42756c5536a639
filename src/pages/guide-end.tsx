import type { Contact, GuideContent, GuideWords } from '../content/catalogue.ts'
import { ContactCard } from '../ui/contact-card/contact-card.tsx'
import { Group } from '../ui/guide/group.tsx'
import { More } from '../ui/guide/more.tsx'
import { ResultCard } from '../ui/guide/result-card.tsx'
import { Stage } from '../ui/guide/stage.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { TakeHome } from '../ui/take-home/take-home.tsx'
import { explainedContact } from './explained.ts'
import { ProgrammeCards, ResultCards } from './guide-cards.tsx'
import type { GuideProps } from './guides.tsx'
import type { Site } from './page.ts'
import { tilesFor } from './tiles.ts'

/** What a guide ends with. Without script: all of it, with its conditions. */
export function GuideEnd(props: GuideProps) {
  return (
    <>
      <Stage on={['result']} name="result-head"><ResultHead {...props} /></Stage>
      <ProgrammeCards {...props} />
      <ResultCards {...props} />
      <Stay {...props} />
      <Contacts {...props} />
      <Notes {...props} />
      <Stage on={['result']}><TakeHome carries="answers" /></Stage>
    </>
  )
}

/** It is never a decision, and the first thing said is so. */
function ResultHead({ site: { line }, guide }: GuideProps) {
  return (
    <>
      <h2 tabIndex={-1}><Line line={line('guide.result')} /></h2>
      <Lines lines={[line('guide.decide'), line('guide.kiosk')]} />
      {guide.guide.programmes.length > 0 && (
        <>
          <Group outcome="passt" picture="ja" heading={[line('guide.passt'), line('guide.passt.office')]} />
          <Group outcome="passt-vielleicht" picture="vielleicht" heading={[line('guide.vielleicht'), line('guide.vielleicht.ask')]} />
          <Group outcome="gerade-nicht" picture="nein" heading={[line('guide.nicht')]} />
        </>
      )}
    </>
  )
}

/** „Alles bleibt so“ is a card like the others. */
function Stay({ site: { line }, words: { stay } }: GuideProps) {
  if (!stay) return null
  return (
    <Stage on={['plain', 'result']}>
      <section data-item data-part="stay">
        <h2><Line line={line('guide.stay.also')} /></h2>
        <ul class="cards"><ResultCard picture="start" title={line('guide.stay')} lines={stay.lines} /></ul>
      </section>
    </Stage>
  )
}

function Notes({ site, words: { notes } }: GuideProps) {
  if (!notes.length) return null
  return (
    <Stage on={['plain', 'result']}>
      <section data-item data-part="notes">
        <h2><Line line={site.line('guide.notes')} /></h2>
        {notes.map(({ lines, more }) => <div class="guide-note" data-item data-note><Lines lines={lines} /><More pages={tilesFor(site, more)} /></div>)}
      </section>
    </Stage>
  )
}

function Contacts({ site, guide, words }: GuideProps) {
  return (
    <Stage on={['plain', 'result']} name="guide-contacts">
      <h2><Line line={site.line('article.contacts')} /></h2>
      {contactsOf(site, guide, words).map((contact) => <div data-item data-office={contact.id}><ContactCard contact={explainedContact(site, contact)} level={3} /></div>)}
    </Stage>
  )
}

/** The contacts of a guide, in the order of the page of contacts. */
function contactsOf({ catalogue }: Site, { guide }: GuideContent, { results }: GuideWords): Contact[] {
  const ids = new Set([...guide.contacts.map(({ id }) => id), ...Object.values(results).flatMap(({ contacts }) => contacts)])
  return catalogue.contacts.filter(({ id }) => ids.has(id))
}
