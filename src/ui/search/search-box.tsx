import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Glyph } from '../picture/picture.tsx'
import type { TileData } from '../tile/tile.tsx'
import { MOST } from './most.ts'

export interface SearchBoxProps {
  /** The file of the pictures. */
  pictures: string
  /** Where to go when nothing is found. The island draws them like results: their pictures would weigh on a page that rarely shows them. */
  ways: readonly Required<TileData>[]
}

/**
 * One field, and below it what is found. Shown only where script runs.
 * It is no form: nothing is ever sent, and a page without its script must not try to.
 */
export function SearchBox({ pictures, ways }: SearchBoxProps) {
  const { line, address, file } = useKiosk()
  return (
    <div class="search" data-island="search" data-early data-pictures={file(pictures)} data-home={address('/')}>
      <div class="lead"><Lines lines={[line('search.lead'), line('search.mistakes')]} /></div>
      <div role="search" class="search-field">
        <label for="suchwort"><Line line={line('search.ask')} /></label>
        <input id="suchwort" type="search" enterkeyhint="search" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck={false} maxlength={100} data-part="query" />
        <button type="button" class="button" data-do="search"><Glyph name="magnifying-glass" /><Line line={line('search.go')} /></button>
      </div>
      <h2 tabIndex={-1} data-part="heading" hidden><Line line={line('search.results')} /></h2>
      <div class="search-said" role="status" data-part="status" />
      <ul class="tiles results" data-part="results" hidden />
      <div data-part="nothing" hidden>
        <Lines lines={[line('search.none.ways')]} />
        <ul class="tiles results" data-part="ways" data-ways={JSON.stringify(ways)} />
      </div>
      <Said />
      <template data-part="result"><Result /></template>
    </div>
  )
}

/** What may be said, each where the island takes it from: nothing found, 1 to `MOST`, more, and that it does not work. */
function Said() {
  const { line } = useKiosk()
  const counts = Array.from({ length: MOST - 1 }, (_, index) => [line('search.found.some', { number: index + 2 })])
  const many = [line('search.found.many'), line('search.found.best')]
  const said = [[line('search.none')], [line('search.found.one')], ...counts, many]
  return (
    <div hidden>
      {said.map((lines) => <div data-said><Lines lines={lines} /></div>)}
      <div data-part="failed"><Lines lines={[line('search.failed'), line('search.failed.letters')]} /></div>
    </div>
  )
}

/** A result, to be filled in. */
function Result() {
  const { line } = useKiosk()
  return (
    <li>
      <a class="tile">
        <span class="plate plate-tile"><svg width="1em" height="1em" fill="currentColor" aria-hidden="true"><use /></svg></span>
        <span class="tile-words">
          <span class="soft result-kind" data-kind="word"><Line line={line('glossary.tile')} /></span>
          <span class="soft result-kind" data-kind="contact"><Line line={line('contacts.tile')} /></span>
          <strong class="tile-label" data-part="label" />
          <span data-part="summary" />
        </span>
      </a>
    </li>
  )
}
