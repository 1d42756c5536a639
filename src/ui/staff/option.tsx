import type { Line as LineData } from '../../language/text.ts'
import { Line } from '../line/line.tsx'

interface OptionProps {
  kind: 'radio' | 'checkbox'
  name: string
  value?: string
  line: LineData
  told?: LineData
}

/** Something that can be chosen, with what it means. */
export function Option({ kind, name, value, line, told }: OptionProps) {
  return (
    <label class="staff-option">
      <input type={kind} name={`staff-${name}`} value={value} />
      <span><strong><Line line={line} /></strong>{told && <> <Line line={told} /></>}</span>
    </label>
  )
}
