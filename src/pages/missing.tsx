import { Line, Lines } from '../ui/line/line.tsx'
import { Tiles } from '../ui/tile/tile.tsx'
import type { Page, Site } from './page.ts'

/** Our own 404 page, also offline: there is no fallback to the start page. */
export function missingPages(site: Site): Page[] {
  const { t, line } = site
  return [{
    path: '/404.html', parent: '/', unlisted: true, title: t('missing.title'), description: t('missing.text'),
    body: () => (
      <>
        <h1><Line line={line('missing.title')} /></h1>
        <Lines lines={[line('missing.text'), line('missing.do')]} />
        <Tiles tiles={[{ path: '/', picture: 'start', label: line('missing.start') }]} />
      </>
    ),
  }]
}
