import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

/** Where a word is explained without leaving the page. The island puts the explanation in. */
export function WordNote() {
  const { line, address } = useKiosk()
  return (
    <div id="word-note" class="note word-note" popover="auto" role="dialog" aria-labelledby="word-note-name">
      <div class="word-note-entry" data-part="entry" />
      <button type="button" class="button" popovertarget="word-note" popovertargetaction="hide"><Line line={line('word.close')} /></button>
      <a class="lined" href={address('/woerter/')}><Line line={line('word.all')} /></a>
    </div>
  )
}
