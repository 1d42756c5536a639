import { plainText } from '../language/text.ts'
import type { GuideContent, GuideWords } from '../content/catalogue.ts'
import { inOrder } from '../model/guide.ts'
import { Stage } from '../ui/guide/stage.tsx'
import { Told } from '../ui/guide/told.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { PageNote } from '../ui/page-note/page-note.tsx'
import { PlaceFinder } from '../ui/place-finder/place-finder.tsx'
import { QuestionScreen } from '../ui/question-screen/question-screen.tsx'
import { explainedGuide } from './explained.ts'
import { GuideEnd } from './guide-end.tsx'
import { GuideJson } from './guide-json.tsx'
import { guideNotes } from './notes.ts'
import type { Page, Site } from './page.ts'
import { Urgent } from './urgent.tsx'

export interface GuideProps {
  site: Site
  guide: GuideContent
  words: GuideWords
}

/** One page for each guide. It holds every question and every card; the island shows what is due. */
export function guidePages(site: Site): Page[] {
  return site.catalogue.guides.flatMap((guide) => {
    const words = guide.words[site.language.id]
    return words ? [guidePage({ site, guide, words: explainedGuide(site, inTheirOrder(guide, words)) })] : []
  })
}

function guidePage(props: GuideProps): Page {
  const { guide, words } = props
  return { path: guide.path, parent: '/', title: plainText(words.title), description: plainText(words.summary), body: () => <GuideBody {...props} /> }
}

/** The words with their questions in the order in which they are mostly asked. */
function inTheirOrder({ guide }: GuideContent, words: GuideWords): GuideWords {
  return { ...words, questions: Object.fromEntries(inOrder(guide.questions).map(({ id }) => [id, words.questions[id]!])) }
}

function GuideBody({ site, guide, words }: GuideProps) {
  return (
    <div class="guide" data-island="guide">
      <GuideJson content={guide} words={words} />
      <h1><Line line={words.title} /></h1>
      <Beginning site={site} words={words} />
      <Questions site={site} guide={guide} words={words} />
      <Stage on={['plain', 'start']}><Urgent site={site} /></Stage>
      <GuideEnd site={site} guide={guide} words={words} />
      <Stage on={['question', 'result']} name="told"><Told questions={words.questions} /></Stage>
      <Stage on={['plain', 'start', 'result']}><PageNote {...guideNotes(site, guide)} /></Stage>
    </div>
  )
}

function Beginning({ site: { line }, words }: Omit<GuideProps, 'guide'>) {
  return (
    <>
      {words.intro.length > 0 && <Stage on={['plain', 'start']} name="lead"><Lines lines={words.intro} /></Stage>}
      <div class="guide-lost" data-part="lost" hidden><Lines lines={[line('guide.lost'), line('guide.lost.begin')]} /></div>
      <div data-part="numbers" hidden>{Object.keys(words.questions).map((_, index) => <Line line={line('guide.progress', { number: index + 1 })} />)}</div>
    </>
  )
}

/** The question of the places has a list of cities and Kreise, which only finds the answer. */
function Questions({ site, words }: GuideProps) {
  const { regions } = site.catalogue
  return (
    <>
      {Object.entries(words.questions).map(([id, question]) => (
        <QuestionScreen id={id} words={question}>{regions?.question === id && <PlaceFinder places={regions.places} />}</QuestionScreen>
      ))}
    </>
  )
}
