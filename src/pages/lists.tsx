import type { Key } from '../i18n/create-translator.ts'
import { Line, Lines } from '../ui/line/line.tsx'
import { Tiles } from '../ui/tile/tile.tsx'
import type { Page, Site } from './page.ts'
import { articleTiles, furtherTiles, LISTS } from './tiles.ts'

/** One page for each kind of article: all programmes, all rights, all worries, all topics. */
export function listPages(site: Site): Page[] {
  const { t, line } = site
  return LISTS.flatMap(({ path, words, kind }) => {
    if (!kind) return []
    const [title, lead] = [`${words}.title`, `${words}.lead`] as [Key, Key]
    return {
      path, parent: '/', title: t(title), description: t(lead),
      body: () => (
        <>
          <h1><Line line={line(title)} /></h1>
          <div class="lead"><Lines lines={[line(lead)]} /></div>
          <Tiles tiles={[...articleTiles(site, kind), ...furtherTiles(site, kind)]} />
        </>
      ),
    }
  })
}
