import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'
import { Glyph } from '../picture/picture.tsx'

export interface AskedLine {
  id: string
  text: LineData
}

/** Questions for the talk. The whole row can be touched; without script, and on paper, each has an empty box. */
export function Asked({ questions }: { questions: readonly AskedLine[] }) {
  return <ul class="asked">{questions.map((question) => <Row question={question} />)}</ul>
}

/** The name of the button is the question, so that it stays the same when „Gemerkt“ appears. */
function Row({ question: { id, text } }: { question: AskedLine }) {
  const name = `frage-${id}`
  return (
    <li data-asked={id}>
      <button type="button" class="asked-mark" aria-pressed="false" aria-labelledby={name}><Glyph name="check" /></button>
      <span id={name} class="asked-words"><Line line={text} /></span>
      <span class="asked-kept"><Line line={useKiosk().line('asked.kept')} /></span>
    </li>
  )
}
