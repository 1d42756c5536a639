import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Asked, type AskedLine } from './asked.tsx'

/** „Das können Sie fragen“, below a text. @param path where the ticked questions are gathered */
export function Ask({ questions, path }: { questions: readonly AskedLine[]; path: string }) {
  const { line, address } = useKiosk()
  if (!questions.length) return null
  return (
    <section class="ask" data-island="questions">
      <h2><Line line={line('asked.ask')} /></h2>
      <div class="with-script"><Lines lines={[line('asked.ask.tap'), line('asked.ask.then')]} /></div>
      <Asked questions={questions} />
      <p class="asked-buttons"><a class="switch" href={address(path)}><Line line={line('asked.title')} /> <span class="asked-count" data-part="count" hidden /></a></p>
    </section>
  )
}
