import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'

/** „Sind Sie noch da?“ Asked when nobody has touched an information point for a while. Only its two buttons close it. */
export function IdleQuestion() {
  const { line } = useKiosk()
  return (
    <dialog id="idle" class="ask" role="alertdialog" aria-labelledby="idle-name" aria-describedby="idle-words">
      <Picture meaning="frage" />
      <h2 id="idle-name"><Line line={line('idle.title')} /></h2>
      <div id="idle-words"><Lines lines={[line('idle.tap'), line('idle.else'), line('idle.gone')]} /></div>
      <div class="ask-left" data-part="left" aria-hidden="true" />
      <div class="ask-buttons">
        <button type="button" class="button" data-do="yes" autofocus><Line line={line('idle.yes')} /></button>
        <button type="button" class="switch" data-do="finish"><Line line={line('finish.do')} /></button>
      </div>
    </dialog>
  )
}
