import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Glyph } from '../picture/picture.tsx'

/** Ends a visit on a device that others use too. Nothing to press without script, and on one’s own device. */
export function FinishButton() {
  return <button type="button" class="switch finish with-script" data-island="finish"><Glyph name="check-circle" /><Line line={useKiosk().line('finish.do')} /></button>
}

/** A slip of the finger must not delete an hour of answers. Lies on a page of its own, and is fetched by the button. */
export function FinishQuestion() {
  const { line } = useKiosk()
  return (
    <dialog id="finish" class="note" aria-labelledby="finish-name" aria-describedby="finish-words">
      <h2 id="finish-name"><Line line={line('finish.title')} /></h2>
      <div id="finish-words"><Lines lines={[line('finish.then'), line('finish.start')]} /></div>
      <div class="ask-buttons">
        <button type="button" class="button" data-do="yes"><Line line={line('finish.yes')} /></button>
        <button type="button" class="switch" data-do="no" autofocus><Line line={line('finish.no')} /></button>
      </div>
    </dialog>
  )
}
