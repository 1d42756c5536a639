import type { Landscape as LandscapeData } from '../content/catalogue.ts'
import { toLine } from '../language/plain-line.ts'
import { Landscape } from '../ui/landscape/landscape.tsx'
import { STYLES, type LegendEntry } from '../ui/landscape/legend-entry.ts'
import { Line, Lines } from '../ui/line/line.tsx'
import { PageNote } from '../ui/page-note/page-note.tsx'
import { landscapeNotes } from './notes.ts'
import type { Page, Site } from './page.ts'
import { tilesFor } from './tiles.ts'

/** „Alle Wege auf einem Bild“, where a kiosk has stations. */
export function landscapePages(site: Site): Page[] {
  const { t, line, catalogue: { landscape } } = site
  if (!landscape) return []
  return [{
    path: '/landschaft/', parent: '/', title: t('landscape.title'), description: t('landscape.summary'),
    body: () => (
      <>
        <h1><Line line={line('landscape.title')} /></h1>
        <div class="lead"><Lines lines={[line('landscape.lead'), line('landscape.tap')]} /></div>
        <Landscape landscape={landscape} legend={legendOf(site, landscape)} pages={tilesFor(site, landscape.stations.flatMap(({ page }) => page ?? []))} />
        <PageNote {...landscapeNotes(site, landscape)} />
      </>
    ),
  }]
}

/** The programmes that have ways, numbered in their order. */
function legendOf({ catalogue, language }: Site, { ways }: LandscapeData): LegendEntry[] {
  return [...new Set(ways.map(({ programme }) => programme))].map((id, index) => {
    const { path, texts } = catalogue.articles.find((article) => article.kind === 'programme' && article.id === id)!
    return { id, path, number: toLine(String(index + 1)), name: texts[language.id]!.tile, style: index % STYLES + 1 }
  })
}
