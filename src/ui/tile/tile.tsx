import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'
import { Say } from '../player/say.tsx'

export interface TileData {
  path: string
  picture: string
  label: LineData
  summary?: LineData
}

/** A large link with a picture: the whole card can be touched. */
export function Tile({ tile }: { tile: TileData }) {
  return (
    <a class="tile" href={useKiosk().address(tile.path)}>
      <Picture meaning={tile.picture} size="tile" />
      <span class="tile-words">
        <strong class="tile-label"><Line line={tile.label} /></strong>
        {tile.summary && <Line line={tile.summary} />}
      </span>
    </a>
  )
}

/** A list of tiles, as wide as there is room. */
export function Tiles({ tiles }: { tiles: readonly TileData[] }) {
  return <ul class="tiles">{tiles.map((tile) => <li><Tile tile={tile} /><Say label={tile.label} /></li>)}</ul>
}
