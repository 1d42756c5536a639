import type { BlockItem } from '../../content/catalogue.ts'
import { Line } from '../line/line.tsx'

type Props = Omit<Extract<BlockItem, { kind: 'comparison' }>, 'kind'>

/** Two sides beside each other, one card a question. Cards, not a table: a table of long words does not fit a phone. */
export function Comparison({ left, right, rows }: Props) {
  return (
    <div class="comparison">
      {rows.map((row) => (
        <section class="comparison-card">
          <h3><Line line={row.topic} /></h3>
          <dl>
            <div><dt><Line line={left} /></dt><dd><Line line={row.left} /></dd></div>
            <div><dt><Line line={right} /></dt><dd><Line line={row.right} /></dd></div>
          </dl>
        </section>
      ))}
    </div>
  )
}
