import { toLine } from '../language/plain-line.ts'
import type { Article } from '../content/catalogue.ts'
import type { Line as LineData } from '../language/text.ts'
import { ButtonLink } from '../ui/button-link/button-link.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { SourceList } from '../ui/page-note/page-note.tsx'
import { Tiles } from '../ui/tile/tile.tsx'
import { LICENCES } from './licences.ts'
import { sourceNotes } from './notes.ts'
import type { Site } from './page.ts'
import { STAFF } from './staff.tsx'
import { tilesFor } from './tiles.ts'

/** The lists below a fixed page that no hand keeps. */
export function Appended({ part, site }: { part: Article['append'][number]; site: Site }) {
  const Part = PARTS[part]
  return <Part site={site} />
}

const PARTS = { sources: Sources, licences: Licences, unreviewed: Unreviewed, operator: Operator, enforcement: Enforcement, staff: Staff }

function Part({ heading, children }: { heading: LineData; children: preact.ComponentChildren }) {
  return <section><h2><Line line={heading} /></h2>{children}</section>
}

function Sources({ site }: { site: Site }) {
  const used = site.catalogue.sources.filter((source) => [...site.catalogue.facts.values()].some((fact) => site.catalogue.sourceOf(fact) === source))
  return <Part heading={site.line('list.sources')}><SourceList sources={sourceNotes(site, used)} /></Part>
}

function Licences({ site }: { site: Site }) {
  const notes = LICENCES.map(({ name, licence, url }) => ({ title: toLine(name), url, asOf: toLine(licence) }))
  return <Part heading={site.line('list.licences')}><SourceList sources={notes} /></Part>
}

function Unreviewed({ site }: { site: Site }) {
  const open = site.catalogue.articles.filter((article) => article.texts[site.language.id]?.reviewedBy === null)
  return <Part heading={site.line('list.unreviewed')}><Tiles tiles={tilesFor(site, open.map((article) => article.path)).map(({ summary: _, ...tile }) => tile)} /></Part>
}

function Operator({ site }: { site: Site }) {
  const { operator, disclaimer } = site.catalogue
  const lines = [operator.name, ...(operator.address?.split(/,\s*/) ?? []), operator.phone, operator.mail, operator.responsible].flatMap((text) => (text ? [toLine(text)] : []))
  return <Part heading={site.line('list.operator')}><Lines lines={lines.length ? lines : [site.line('list.operator.none'), disclaimer[site.language.id]!]} /></Part>
}

function Enforcement({ site }: { site: Site }) {
  const body = site.catalogue.operator.enforcementBody
  return <Part heading={site.line('list.enforcement')}>{body ? <a href={body.url}><Line line={toLine(body.name)} /></a> : <Lines lines={[site.line('list.enforcement.none')]} />}</Part>
}

/** The way to the page for staff; at an information point there is none. */
function Staff({ site }: { site: Site }) {
  return <p class="staff-link"><ButtonLink path={STAFF} glyph="gear" line={site.line('staff.title')} /></p>
}
