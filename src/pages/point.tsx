import { FinishQuestion } from '../ui/finish/finish.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { Attract } from '../ui/point/attract.tsx'
import { Outside } from '../ui/point/outside.tsx'
import { IdleQuestion } from '../ui/point/question.tsx'
import { Tiles } from '../ui/tile/tile.tsx'
import { ReadingPanel } from '../ui/reading/panel.tsx'
import type { Page, Site } from './page.ts'
import { homeTiles } from './tiles.ts'

/** So many pictures invite a person: three or four can be waited for. */
const PICTURES = 4

/**
 * What only a screen that somebody looks after asks and shows, and what most people never open, each thing under its id. The
 * scripts copy it from here (src/islands/point/page.ts), so that no other page carries it.
 */
export function pointPages(site: Site): Page[] {
  const { t, line } = site
  return [{
    path: '/info-punkt/', parent: '/', unlisted: true, title: t('point.title'), description: t('point.what'),
    body: () => (
      <>
        <h1><Line line={line('point.title')} /></h1>
        <Lines lines={[line('point.what'), line('point.why')]} />
        <Tiles tiles={[{ path: '/', picture: 'start', label: line('missing.start') }]} />
        <IdleQuestion />
        <FinishQuestion />
        <Outside />
        <ReadingPanel />
        <Attract tiles={homeTiles(site).filter(({ summary }) => summary).slice(0, PICTURES)} />
      </>
    ),
  }]
}
