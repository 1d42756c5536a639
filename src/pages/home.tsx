import { InstallHint } from '../ui/install-hint/install-hint.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { Tiles } from '../ui/tile/tile.tsx'
import type { Page, Site } from './page.ts'
import { homeTiles } from './tiles.ts'

/** The start page: at most six large tiles, the guides first. */
export function homePages(site: Site): Page[] {
  const { t, line } = site
  return [{
    path: '/', parent: '/', title: t('site.name'), description: t('site.description'),
    body: () => (
      <>
        <h1><Line line={line('site.name')} /></h1>
        <div class="lead"><Lines lines={[line('home.lead'), line('home.free')]} /></div>
        <h2><Line line={line('home.choose')} /></h2>
        <Tiles tiles={homeTiles(site)} />
        <InstallHint />
        <div class="store-state" role="status" data-island="store" data-words={JSON.stringify(storeWords(site))} />
        <div class="store-sound" data-island="sound" data-words={JSON.stringify(soundWords(site))} />
        {!site.catalogue.articles.some((article) => article.video) && <Lines lines={[line('home.videos')]} />}
      </>
    ),
  }]
}

/** What the island says about the store, resolved here so that no translator is needed in the browser. */
const storeWords = ({ line }: Site) => ({
  storing: [line('store.storing')],
  ready: [line('store.ready'), line('store.offline')],
  failed: [line('store.failed'), line('store.failed.why')],
  full: [line('store.failed'), line('store.full')],
})

/** What the island says about the sound; it goes on for minutes, so it isn't announced. */
const soundWords = ({ line }: Site) => ({
  storing: [line('sound.storing')], of: [line('sound.of')], ready: [line('sound.ready')], none: [line('sound.none')], absent: [line('read.none')],
  full: [line('sound.full')], failed: [line('sound.failed')], asks: [line('sound.asks')], store: [line('sound.store')],
})
