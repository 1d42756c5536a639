import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'
import { Asked, type AskedLine } from './asked.tsx'

interface AskedOnProps {
  id: string
  path: string
  tile: LineData
  questions: readonly AskedLine[]
}

/** The questions of one page, under its name. */
export function AskedOn({ id, path, tile, questions }: AskedOnProps) {
  return (
    <section data-of={id}>
      <h2><a class="lined" href={useKiosk().address(path)}><Line line={tile} /></a></h2>
      <Asked questions={questions} />
    </section>
  )
}
