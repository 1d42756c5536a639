import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

interface ContactRowProps {
  id: string
  name: LineData
  phone: { text: string; tel: string } | null
  /** The pages that name this contact. */
  of: readonly string[]
}

/** Whom to ask, in one row: the name leads to all that is known. */
export function ContactRow({ id, name, phone, of }: ContactRowProps) {
  const { address } = useKiosk()
  return (
    <li data-of={of.join(' ')}>
      <a class="lined" href={`${address('/kontakte/')}#${id}`}><Line line={name} /></a>
      {phone && <> <a class="phone" href={`tel:${phone.tel}`}>{phone.text}</a></>}
    </li>
  )
}
