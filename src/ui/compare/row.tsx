import type { ComponentChildren } from 'preact'
import type { ComparedQuestion } from '../../content/catalogue.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'

/** One question, and below it the answers beside each other: as many as there is room for. */
export function Row({ question, children }: { question: ComparedQuestion; children: ComponentChildren }) {
  return (
    <section class="compare-row">
      <h2 tabIndex={-1}><Picture meaning={question.picture} size="small" /> <Line line={question.ask} /></h2>
      {question.answer ? <ForAll lines={question.answer} /> : <div class="compare-cells">{children}</div>}
    </section>
  )
}

/** An answer that is the same for every programme is given once. */
function ForAll({ lines }: { lines: NonNullable<ComparedQuestion['answer']> }) {
  return (
    <div class="compare-cell compare-all">
      <h3><Line line={useKiosk().line('compare.all')} /></h3>
      <Lines lines={lines} />
    </div>
  )
}
