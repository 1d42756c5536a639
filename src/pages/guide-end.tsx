import type { Contact, GuideContent, GuideWords } from '../content/catalogue.ts'
import { plainText } from '../language/text.ts'
import { ButtonLink } from '../ui/button-link/button-link.tsx'
import { Group } from '../ui/guide/group.tsx'
import { More } from '../ui/guide/more.tsx'
import { ResultCard } from '../ui/guide/result-card.tsx'
import { Stage } from '../ui/guide/stage.tsx'
import { Told } from '../ui/guide/told.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { PageNote } from '../ui/page-note/page-note.tsx'
import { ProgrammeCards, ResultCards } from './guide-cards.tsx'
import { guideKey } from './guide-json.tsx'
import type { GuideProps } from './guides.tsx'
import { guideNotes } from './notes.ts'
import type { Page, Site } from './page.ts'
import { tilesFor } from './tiles.ts'

/**
 * All that can come of a guide, with its conditions. The island takes what is due from here (src/islands/guide/ending/bring.ts), so that
 * nobody waits for it before the first question.
 */
export function endPage(props: GuideProps): Page {
  const { site, guide, words } = props
  const title = { guide: plainText(words.title) }
  return {
    path: guide.ends, parent: guide.path, title: site.t('guide.ends.of', title), description: plainText(words.summary),
    body: () => (
      <div class="guide">
        <h1><Line line={site.line('guide.ends.of', title)} /></h1>
        <Lines lines={[site.line('guide.decide'), site.line('guide.kiosk')]} />
        <GuideEnd {...props} />
        <p class="with-script"><ButtonLink path={guide.path} glyph="arrow-left" line={site.line('guide.questions')} /></p>
        <PageNote {...guideNotes(site, guide)} />
      </div>
    ),
  }
}

/** What a guide ends with. Without script: all of it, with its conditions. */
function GuideEnd(props: GuideProps) {
  return (
    <div data-part="ending" data-of={guideKey({ content: props.guide, words: props.words })}>
      <Stage on={['result']} name="result-head"><ResultHead {...props} /></Stage>
      <ProgrammeCards {...props} />
      <ResultCards {...props} />
      <Stay {...props} />
      <Contacts {...props} />
      <Notes {...props} />
      <Stage on={['question', 'result']} name="told"><Told questions={props.words.questions} /></Stage>
    </div>
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

/** The cards of contacts stand on the page of all contacts; the island puts those that are due into their places here. */
function Contacts({ site: { line, ...site }, guide, words }: GuideProps) {
  return (
    <Stage on={['plain', 'result']} name="guide-contacts">
      <h2><Line line={line('article.contacts')} /></h2>
      {contactsOf(site, guide, words).map(({ id }) => <div data-item data-office={id} />)}
      <p data-part="all-offices"><ButtonLink path="/kontakte/" glyph="list" line={line('contacts.title')} /></p>
    </Stage>
  )
}

/** The contacts of a guide, in the order of the page of contacts. */
function contactsOf({ catalogue }: Pick<Site, 'catalogue'>, { guide }: GuideContent, { results }: GuideWords): Contact[] {
  const ids = new Set([...guide.contacts.map(({ id }) => id), ...Object.values(results).flatMap(({ contacts }) => contacts)])
  return catalogue.contacts.filter(({ id }) => ids.has(id))
}
