import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'
import { Glyph, Picture } from '../picture/picture.tsx'
import type { TileData } from '../tile/tile.tsx'

/**
 * What an information point shows while nobody is there: one large picture after the other, each with a sentence.
 * Where nothing may move, all of them stand beside each other. One touch anywhere opens the start page below it.
 * @param tiles what can be found in the kiosk, each with its sentence
 */
export function Attract({ tiles }: { tiles: readonly TileData[] }) {
  const { line, t } = useKiosk()
  return (
    <dialog id="attract" class="attract" aria-label={t('site.name')}>
      <p class="attract-name"><Line line={line('site.name')} /></p>
      <ul class="attract-pictures">
        {tiles.map(({ picture, label, summary }, index) => (
          <li data-shown={index === 0 ? '' : undefined}>
            <Picture meaning={picture} />
            <span class="attract-words"><strong><Line line={label} /></strong> {summary && <Line line={summary} />}</span>
          </li>
        ))}
      </ul>
      <div class="attract-buttons">
        <button type="button" class="button" autofocus><Glyph name="hand-tap" /><Line line={line('attract.tap')} /></button>
        <button type="button" class="switch" data-do="read"><Glyph name="speaker-high" /><Line line={line('bar.read')} /></button>
      </div>
    </dialog>
  )
}
