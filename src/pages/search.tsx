import { firstLetter } from '../content/words/word-address.ts'
import { plainText } from '../language/text.ts'
import { Line, Lines } from '../ui/line/line.tsx'
import { EntryGroups, type LetterGroup } from '../ui/search/entry-groups.tsx'
import { SearchBox } from '../ui/search/search-box.tsx'
import type { TileData } from '../ui/tile/tile.tsx'
import { Letters } from '../ui/word-entry/word-list.tsx'
import type { Page, Site } from './page.ts'
import { SEARCH, searchEntries } from './search-entries.ts'
import { SHEET } from './sheet.ts'
import { tilesFor } from './tiles.ts'

const LETTERS = '/suche/a-z/'

/** „Suche“: a field for those who type, letters for those who don't. Without script the letters lead to everything. */
export function searchPages(site: Site): Page[] {
  return [searchPage(site), lettersPage(site)]
}

function searchPage(site: Site): Page {
  const { t, line } = site
  return {
    path: SEARCH, parent: '/', title: t('search.title'), description: t('search.summary'),
    body: () => (
      <>
        <h1><Line line={line('search.title')} /></h1>
        <SearchBox pictures={SHEET} ways={waysOn(site)} />
        <section>
          <h2><Line line={line('search.letters')} /></h2>
          <Lines lines={[line('search.letters.tap')]} />
          <Letters letters={linksTo(byLetter(site))} />
        </section>
      </>
    ),
  }
}

function lettersPage(site: Site): Page {
  const { t, line } = site
  return {
    path: LETTERS, parent: SEARCH, title: t('search.letters'), description: t('search.letters.lead'),
    body: () => (
      <>
        <h1><Line line={line('search.letters')} /></h1>
        <div class="lead"><Lines lines={[line('search.letters.lead'), line('search.letters.tap')]} /></div>
        <Letters letters={linksTo(byLetter(site))} />
        <EntryGroups groups={byLetter(site)} />
      </>
    ),
  }
}

/** Where a person can go who has found nothing: everything from A to Z, the first guide, help. */
const waysOn = (site: Site): Required<TileData>[] => [
  { path: LETTERS, picture: 'wort', label: site.line('search.letters'), summary: site.line('search.letters.lead') },
  ...tilesFor(site, [...site.catalogue.guides.slice(0, 1).map(({ path }) => path), '/hilfe/']).map(({ summary, ...tile }) => ({ ...tile, summary: summary ?? tile.label })),
]

const linksTo = (groups: readonly LetterGroup[]) => groups.map(({ letter }) => ({ letter, path: `${LETTERS}#${letter}` }))

/** Every entry at its first letter. Of those with the same name the page stands there, else the word. */
function byLetter(site: Site): LetterGroup[] {
  const entries = new Map([...searchEntries(site)].reverse().map((entry) => [plainText(entry.label), entry]))
  const sorted = [...entries].sort(([a], [b]) => a.localeCompare(b, site.language.tag))
  const letters = [...new Set(sorted.map(([name]) => firstLetter(name)))]
  return letters.map((letter) => ({ letter, entries: sorted.flatMap(([name, entry]) => (firstLetter(name) === letter ? entry : [])) }))
}
