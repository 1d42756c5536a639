import type { ComparedProgramme, ComparedQuestion, Comparison } from '../content/catalogue.ts'
import { LEAST, MOST } from '../model/choice.ts'
import { Cell } from '../ui/compare/cell.tsx'
import { Picker } from '../ui/compare/picker.tsx'
import { Row } from '../ui/compare/row.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { PageNote } from '../ui/page-note/page-note.tsx'
import { TakeHome } from '../ui/take-home/take-home.tsx'
import { Tile, Tiles } from '../ui/tile/tile.tsx'
import { differencesIn } from './difference.ts'
import { explainedComparison } from './explained-comparison.ts'
import { blockNotes, comparisonNotes } from './notes.ts'
import type { Page, Site } from './page.ts'
import { isCompared, tilesFor } from './tiles.ts'

interface Props {
  site: Site
  comparison: Comparison
}

/** Programmes beside each other. All answers stand here once; the island shows those of the programmes that were chosen. */
export function comparisonPages(site: Site): Page[] {
  const comparison = site.catalogue.comparison[site.language.id]
  if (!comparison || !isCompared(site)) return []
  return [{ path: '/vergleich/', parent: '/angebote/', title: site.t('compare.title'), description: site.t('compare.summary'), body: () => <Body site={site} comparison={explainedComparison(site, comparison)} /> }]
}

function Body({ site, comparison }: Props) {
  const { line } = site
  const differences = differencesIn(site)
  return (
    <>
      <div class="compare" data-island="compare" data-early="always">
        <h1><Line line={line('compare.title')} /></h1>
        <div class="lead"><Lines lines={[line('compare.lead'), line('compare.stay')]} /></div>
        <Picker programmes={comparison.programmes} least={LEAST} most={MOST} />
        <Result site={site} comparison={comparison} />
      </div>
      {differences.length > 0 && <nav class="compare-more" aria-label={site.t('article.related')}><h2><Line line={line('article.related')} /></h2><Tiles tiles={differences} /></nav>}
    </>
  )
}

function Result({ site, comparison }: Props) {
  const { questions, programmes } = comparison
  return (
    <div class="compare-result">
      {questions.map((question) => (
        <Row question={question}>{programmes.map((programme) => <Answer site={site} question={question} programme={programme} />)}</Row>
      ))}
      <button type="button" class="switch compare-change" data-do="change"><Line line={site.line('compare.change')} /></button>
      <More site={site} comparison={comparison} />
      <TakeHome carries="choice" />
      <PageNote {...comparisonNotes(site, comparison)} />
    </div>
  )
}

function Answer({ site, question, programme }: { site: Site; question: ComparedQuestion; programme: ComparedProgramme }) {
  const { lines, facts } = programme.cells[question.id] ?? { lines: [], facts: [] }
  const contact = site.catalogue.contacts.find(({ id }) => id === programme.contact)!
  return <Cell programme={programme} lines={lines} note={blockNotes(site, { facts, past: false })} contact={contact.name[site.language.id]!} />
}

/** A card says little: the page of each programme says the rest. */
function More({ site, comparison: { programmes } }: Props) {
  return (
    <section>
      <h2><Line line={site.line('guide.read')} /></h2>
      <ul class="tiles">{programmes.map(({ id, path }) => tilesFor(site, [path]).map((tile) => <li data-programme={id}><Tile tile={tile} /></li>))}</ul>
    </section>
  )
}
