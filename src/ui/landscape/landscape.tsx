import type { Landscape as LandscapeData } from '../../content/catalogue.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import type { LegendEntry } from './legend-entry.ts'
import type { Names } from './names.ts'
import { PictureOfWays } from './picture-of-ways.tsx'
import { Legend } from './sign.tsx'
import { StationList } from './station-list.tsx'

/**
 * All ways on one picture, and the same as a list. Two arrangements of the picture stand in the page, one is shown.
 * The outer island knows where somebody is, the inner one shows what is tapped.
 */
export function Landscape({ landscape, legend, pages = [] }: { landscape: LandscapeData; legend: readonly LegendEntry[]; pages?: Names['pages'] }) {
  const { line, address } = useKiosk()
  const names = { stations: landscape.stations, legend, pages }
  return (
    <div class="landscape" data-island="here">
      <div data-island="landscape">
        <Here />
        <p class="to-list"><a class="lined onward" href="#liste"><Line line={line('landscape.toList')} /></a></p>
        <div class="ways-room">
          <PictureOfWays landscape={landscape} names={names} arrangement="wide" />
          <PictureOfWays landscape={landscape} names={names} arrangement="narrow" />
        </div>
        <h2><Line line={line('landscape.legend')} /></h2>
        <Legend entries={legend} href={address} />
        <Lines lines={[line('landscape.legend.back'), line('landscape.legend.perhaps')]} />
        <h2 id="liste" tabIndex={-1}><Line line={line('landscape.list')} /></h2>
        <StationList landscape={landscape} names={names} />
        <Shown />
      </div>
    </div>
  )
}

/** Says where somebody is, and which ways lead on from there; empty until somebody has said it. */
function Here() {
  const { line } = useKiosk()
  return (
    <div class="here" data-part="here" hidden>
      <p role="status"><strong data-part="said" /> <Line line={line('landscape.thick')} /></p>
      <a class="lined onward" href="#liste" data-part="read"><Line line={line('landscape.read')} /></a>
      <button type="button" class="button" data-part="away"><Line line={line('landscape.away')} /></button>
    </div>
  )
}

/** Where the entry of a station or way is shown that somebody taps. */
function Shown() {
  const { line, t } = useKiosk()
  return (
    <dialog class="note landscape-note" aria-label={t('landscape.shown')} data-part="shown">
      <div data-part="entry" />
      <button type="button" class="button" data-part="close"><Line line={line('read.close')} /></button>
    </dialog>
  )
}
