import type { ComparedProgramme } from '../../content/catalogue.ts'
import type { Line as LineData } from '../../language/text.ts'
import { Aged, type Note } from '../aged/aged.tsx'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'

export interface CellProps {
  programme: ComparedProgramme
  /** Nothing is known when there are none. */
  lines: readonly LineData[]
  /** What the build adds: „Das kann heute anders sein.“ */
  note: Note
  /** The name of the contact to ask. */
  contact: LineData
}

/** What one programme answers. Its name stands in each card: nobody has to keep in mind which column is which. */
export function Cell({ programme: { id, picture, name, contact: office }, lines, note, contact }: CellProps) {
  return (
    <div class="compare-cell" data-programme={id}>
      <h3><Picture meaning={picture} size="small" /> <Line line={name} /></h3>
      {lines.length > 0 ? <Lines lines={lines} /> : <Unknown office={office} contact={contact} />}
      <Aged note={note} />
    </div>
  )
}

/** No answer is invented: whom to ask is the answer. */
function Unknown({ office, contact }: { office: string; contact: LineData }) {
  const { line, address } = useKiosk()
  return (
    <>
      <Lines lines={[line('compare.unknown'), line('compare.ask')]} />
      <a class="compare-ask" href={address(`/kontakte/#${office}`)}><Line line={contact} /></a>
    </>
  )
}
