import type { Arrangement, Landscape } from '../../content/catalogue.ts'
import { plainText } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { PictureIn } from '../picture/picture.tsx'
import { grown, titleOf, type StationBox } from './layout/boxes.ts'
import { layOut, type Drawn, type DrawnWay } from './layout/lay-out.ts'
import type { Measures } from './layout/measures.ts'
import { SMALL } from './layout/signs.ts'
import { legendAt, stationAnchor, stationAt, wayAnchor, wayLine, type Names } from './names.ts'

/** The picture in one arrangement: each station and each way is a link to its entry in the list below. */
export function PictureOfWays({ landscape, names, arrangement }: { landscape: Landscape; names: Names; arrangement: Arrangement }) {
  const { t, language } = useKiosk()
  const drawn = layOut(landscape, language.id, arrangement, (way) => plainText(legendAt(names, way).name))
  return (
    <svg class={`ways ways-${arrangement}`} viewBox={`0 0 ${drawn.width} ${drawn.height}`} font-size={drawn.measures.font} role="group" aria-label={t('landscape.picture')}>
      {drawn.boxes.filter(({ isFrame }) => isFrame).map((box) => <rect class="frame" x={box.x} y={box.y} width={box.width} height={box.height} rx={drawn.measures.bend} />)}
      {landscape.stations.map(({ id }) => (
        <>
          <Station box={drawn.boxes.find((box) => box.id === id)!} names={names} drawn={drawn} />
          {drawn.ways.filter(({ way }) => way.from === id).map((way) => <WayLink drawn={way} names={names} measures={drawn.measures} />)}
        </>
      ))}
    </svg>
  )
}

/** A station: its picture on a plate, its name, and a pin that stands there when somebody has said „Hier bin ich“. */
function Station({ box, names, drawn: { measures } }: { box: StationBox; names: Names; drawn: Drawn }) {
  const { picture } = stationAt(names, box.id)
  const [plate, text, touch] = [box.plate, box.text, box.isFrame ? titleOf(box, measures) : box].map(whole) as [Box, Box, Box]
  const inner = round(plate.width * 0.76)
  const space = round((plate.width - inner) / 2)
  return (
    <a href={`#${stationAnchor(box.id)}`} class="station" data-station={box.id}>
      <rect class={box.isFrame ? 'touch' : 'card touch'} x={touch.x} y={touch.y} width={touch.width} height={touch.height} rx={round(measures.bend * 0.6)} />
      {plate.width > 0 && <rect class="ground" x={plate.x} y={plate.y} width={plate.width} height={plate.height} rx={round(plate.width / 6)} />}
      {plate.width > 0 && <PictureIn meaning={picture} x={plate.x + space} y={plate.y + space} size={inner} />}
      <text class={box.isFrame || measures.card.beside ? '' : 'middle'} x={text.x} y={text.y} data-line>
        {box.lines.map((line, index) => <>{index > 0 && !box.lines[index - 1]!.endsWith('-') && ' '}<tspan x={text.x} dy={index ? measures.lineHeight : 0}>{line}</tspan></>)}
      </text>
      <path class="pin" d={pin(box.isFrame ? box.x + box.width - measures.font * 1.4 : plate.x + plate.width * 0.9, (box.isFrame ? text.y : plate.y + plate.height * 0.4), measures.font * 0.9)} />
    </a>
  )
}

interface Box { x: number; y: number; width: number; height: number }

const { round } = Math

/** Without fractions, which nobody sees and every page carries. */
const whole = <T extends object>(box: T): T => Object.fromEntries(Object.entries(box).map(([name, value]) => [name, typeof value === 'number' ? round(value) : value as unknown])) as T

/** A drop with its tip at a point. */
const pin = (x: number, y: number, size: number) => `M${round(x)} ${round(y)}c${[-size, -size, -size, -2.2 * size, 0, -2.2 * size].map(round).join(' ')}s${[size, 1.2 * size, 0, 2.2 * size].map(round).join(' ')}z`

/** A way: its line in the style of its programme, arrow heads, and the number. */
function WayLink({ drawn: { way, line, heads, sign: place }, names, measures: { sign: radius, touch: grow, font } }: { drawn: DrawnWay; names: Names; measures: Measures }) {
  const kiosk = useKiosk()
  const { style, number } = legendAt(names, way)
  const [sign, touch] = [place, grown(place, grow)].map(whole) as [typeof place, Box]
  return (
    <a href={`#${wayAnchor(way)}`} class={`way way-${style}${way.perhaps ? ' way-perhaps' : ''}`} aria-label={plainText(wayLine(way, names, kiosk))} data-from={way.from} data-to={way.to} data-back={way.back ?? undefined}>
      <path class="way-line" d={line} /><path class="way-core" d={line} />
      {heads.map((head) => <path class="way-head" d={head} />)}
      <rect class="touch" x={touch.x} y={touch.y} width={touch.width} height={touch.height} rx={touch.height / 2} />
      <rect class="way-disc" x={sign.x} y={sign.y} width={sign.width} height={sign.height} rx={radius} />
      <text class="middle" x={sign.x + radius} y={round(sign.y + radius * 1.36)} data-line>{plainText(number)}{way.perhaps && '?'}</text>{' '}
      {sign.name && <text class="way-name" x={sign.x + radius * 2} y={round(sign.y + radius * 1.32)} font-size={font * SMALL} data-line>{sign.name}</text>}
    </a>
  )
}
