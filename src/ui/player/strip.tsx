import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'
import { Glyph } from '../picture/picture.tsx'

/** How to go on with what is being read aloud. Hidden until something is. */
export function PlayerStrip() {
  const { line, t } = useKiosk()
  return (
    <div class="player" role="group" aria-label={t('player.name')} data-part="strip" hidden>
      <p class="player-says" data-part="wait" hidden><Line line={line('player.wait')} /></p>
      <p class="player-says" data-part="skip" hidden><Line line={line('player.skip')} /></p>
      <button type="button" data-player="pause"><Face name="player.pause" glyph="pause" /></button>
      <button type="button" data-player="go" hidden><Face name="player.go" glyph="play" /></button>
      <button type="button" data-player="again"><Face name="player.again" glyph="arrow-counter-clockwise" /></button>
      <button type="button" data-player="slower" aria-pressed="false"><Face name="player.slower" glyph="person-simple-walk" /></button>
      <button type="button" data-player="off"><Face name="player.off" glyph="stop" /></button>
    </div>
  )
}

function Face({ name, glyph }: { name: Key; glyph: string }) {
  return <><Glyph name={glyph} /><Line line={useKiosk().line(name)} /></>
}
