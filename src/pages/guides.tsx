import { plainText } from '../language/text.ts'
import type { GuideContent, GuideWords } from '../content/catalogue.ts'
import { inOrder } from '../model/guide.ts'
import { Stage } from '../ui/guide/stage.tsx'
import { ButtonLink } from '../ui/button-link/button-link.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { useKiosk } from '../ui/kiosk/kiosk.ts'
import { PageNote } from '../ui/page-note/page-note.tsx'
import { TakeHome } from '../ui/take-home/take-home.tsx'
import { PlaceFinder } from '../ui/place-finder/place-finder.tsx'
import { QuestionScreen } from '../ui/question-screen/question-screen.tsx'
import { explainedGuide } from './explained.ts'
import { endPage } from './guide-end.tsx'
import { GuideJson, guideKey } from './guide-json.tsx'
import { guideNotes } from './notes.ts'
import type { Page, Site } from './page.ts'
import { Urgent } from './urgent.tsx'

export interface GuideProps {
  site: Site
  guide: GuideContent
  words: GuideWords
}

/** Two pages for each guide: one asks, the other holds all that can come of it. The island shows what is due, of both. */
export function guidePages(site: Site): Page[] {
  return site.catalogue.guides.flatMap((guide) => {
    const words = guide.words[site.language.id]
    if (!words) return []
    const props = { site, guide, words: explainedGuide(site, inTheirOrder(guide, words)) }
    return [guidePage(props), endPage(props)]
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
  const kiosk = useKiosk()
  return (
    <div class="guide" data-island="guide" data-ending={kiosk.address(guide.ends)} data-of={guideKey({ content: guide, words })}>
      <GuideJson content={guide} words={words} />
      <h1><Line line={words.title} /></h1>
      <Beginning site={site} words={words} />
      <Questions site={site} guide={guide} words={words} />
      <Stage on={['plain', 'start']}><Urgent site={site} /></Stage>
      <Stage on={['plain']} name="guide-ends"><AllAtOnce site={site} guide={guide} /></Stage>
      <Stage on={['result']}><TakeHome carries="answers" /></Stage>
      <Stage on={['plain', 'start', 'result']}><PageNote {...guideNotes(site, guide)} /></Stage>
    </div>
  )
}

function Beginning({ site: { line }, words }: Omit<GuideProps, 'guide'>) {
  return (
    <>
      {words.intro.length > 0 && <Stage on={['plain', 'start']} name="lead"><Lines lines={words.intro} /></Stage>}
      <div class="guide-lost" data-part="lost" hidden><Lines lines={[line('guide.lost'), line('guide.lost.begin')]} /></div>
      <div role="status">
        <div class="guide-lost" data-part="coming" hidden><Lines lines={[line('guide.coming')]} /></div>
        <div class="guide-lost" data-part="failed" hidden><Lines lines={[line('guide.failed'), line('guide.failed.later')]} /></div>
      </div>
      <div data-part="numbers" hidden>{Object.keys(words.questions).map((_, index) => <Line line={line('guide.progress', { number: index + 1 })} />)}</div>
    </>
  )
}

/** For readers without script, and when the result can't be had. */
const AllAtOnce = ({ site: { line }, guide }: Omit<GuideProps, 'words'>) => <><Lines lines={[line('guide.ends.why')]} /><p><ButtonLink path={guide.ends} glyph="list" line={line('guide.ends')} /></p></>

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
