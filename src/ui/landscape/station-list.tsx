import type { Landscape, Station, Way } from '../../content/catalogue.ts'
import { plainText } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'
import { backLine, legendAt, pageName, stationAnchor, stationAt, wayAnchor, wayLine, type Names } from './names.ts'
import { Sign } from './sign.tsx'

/** The same as the picture, in words: each station with the ways that lead on from it. */
export function StationList({ landscape, names }: { landscape: Landscape; names: Names }) {
  return <div class="station-list" data-part="list">{landscape.stations.map((station) => <Entry station={station} landscape={landscape} names={names} />)}</div>
}

function Entry({ station, landscape, names }: { station: Station; landscape: Landscape; names: Names }) {
  const kiosk = useKiosk()
  const { line, language, address } = kiosk
  const { name, lines } = station.words[language.id]!
  return (
    <section class="station-entry" id={stationAnchor(station.id)} tabIndex={-1} data-station={station.id} data-frame={station.in ?? undefined}>
      <Picture meaning={station.picture} size="small" />
      <div class="station-words">
        <h3><Line line={name} /></h3>
        <p class="you" data-part="you" hidden><Line line={line('landscape.you', { station: plainText(name) })} /></p>
        <Lines lines={lines} />
        <Onward station={station} landscape={landscape} names={names} />
        <p class="station-do">
          <button type="button" class="button js-only" data-here={station.id}><Line line={line('landscape.here')} /></button>
          {station.page && <a class="lined onward" href={address(station.page)}><Line line={line('landscape.more', { name: plainText(pageName(names, station, kiosk)) })} /></a>}
        </p>
      </div>
    </section>
  )
}

/** The ways that lead on and back. Who is in a frame also has the ways of the frame. */
function Onward({ station, landscape: { ways }, names }: { station: Station; landscape: Landscape; names: Names }) {
  const { line, language } = useKiosk()
  const onward = ways.filter(({ from }) => from === station.id)
  const back = ways.filter((way) => way.to === station.id && way.back)
  const frame = station.in && stationAt(names, station.in)
  return (
    <div data-part="onward">
      {onward.length > 0 && <><Lines lines={[line('landscape.onward')]} /><ul class="way-list">{onward.map((way) => <WayEntry way={way} names={names} />)}</ul></>}
      {back.length > 0 && <ul class="way-list">{back.map((way) => <BackEntry way={way} names={names} />)}</ul>}
      {frame && <p><a class="lined onward" href={`#${stationAnchor(frame.id)}`}><Line line={line('landscape.frame', { from: plainText(frame.words[language.id]!.from) })} /></a></p>}
    </div>
  )
}

function WayEntry({ way, names }: { way: Way; names: Names }) {
  const kiosk = useKiosk()
  const { line, language, address } = kiosk
  const entry = legendAt(names, way)
  const lines = [...(way.perhaps ? [line('landscape.perhaps'), way.perhaps[language.id]!] : []), ...(way.back ? [backLine(way.back, names, kiosk)] : [])]
  return (
    <li class="way-entry" id={wayAnchor(way)} tabIndex={-1}>
      <Sign entry={entry} perhaps={way.perhaps !== null} />
      <div>
        <p><strong><Line line={wayLine(way, names, kiosk)} /></strong></p>
        {lines.length > 0 && <Lines lines={lines} />}
        <a class="lined onward" href={address(entry.path)}><Line line={line('landscape.more', { name: plainText(entry.name) })} /></a>
      </div>
    </li>
  )
}

function BackEntry({ way, names }: { way: Way; names: Names }) {
  const kiosk = useKiosk()
  return <li class="way-entry"><Sign entry={legendAt(names, way)} /><div><Lines lines={[backLine(way.back!, names, kiosk)]} /></div></li>
}
