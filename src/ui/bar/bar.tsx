import type { ComponentChildren } from 'preact'
import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Glyph } from '../picture/picture.tsx'
import { PlayerStrip } from '../player/strip.tsx'

/**
 * Zurück · Start · Vorlesen · Hilfe: on every screen, in the same place, with the same words.
 * „Vorlesen“ reads the page aloud; without script, or where nothing can be heard, it says so.
 * @param children what few pages have above it
 * @param parent where „Zurück“ leads without script; with script it is the browser's own back
 */
export function Bar({ parent, children }: { parent: string; children?: ComponentChildren }) {
  const { line, t, address } = useKiosk()
  return (
    <>
      <nav class="bar" aria-label={t('bar.name')} data-island="player" data-taps="[data-player]">
        {children}
        <PlayerStrip />
        <a href={address(parent)} data-island="back"><Label glyph="arrow-left" name="bar.back" /></a>
        <a href={address('/')}><Label glyph="house" name="bar.start" /></a>
        <button type="button" data-player="read" popovertarget="read-note"><Label glyph="speaker-high" name="bar.read" /></button>
        <a href={address('/hilfe/')}><Label glyph="question" name="bar.help" /></a>
      </nav>
      <div id="read-note" class="note" popover="auto" role="dialog" aria-labelledby="read-note-words">
        <div id="read-note-words"><Lines lines={[line('read.none'), line('read.ask')]} /></div>
        <button type="button" class="button" autofocus popovertarget="read-note" popovertargetaction="hide"><Line line={line('read.close')} /></button>
      </div>
    </>
  )
}

function Label({ glyph, name }: { glyph: string; name: Key }) {
  return <><Glyph name={glyph} /><Line line={useKiosk().line(name)} /></>
}
