import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

export interface Helper {
  id: string
  name: LineData
  phone: string | null
  tel: string
}

/** Who helps: each leads to the card of the contact; a number stands there at once. */
export function Helpers({ helpers }: { helpers: readonly Helper[] }) {
  const { line, address } = useKiosk()
  if (!helpers.length) return null
  return (
    <div class="outcome-part">
      <h4><Line line={line('card.helps')} /></h4>
      <ul>
        {helpers.map(({ id, name, phone, tel }) => (
          <li data-item data-helper={id}>
            <a class="helper lined" data-do="jump" href={`${address('/kontakte/')}#${id}`}><Line line={name} /></a>
            {phone && <> <a class="phone" href={`tel:${tel}`}>{phone}</a></>}
          </li>
        ))}
      </ul>
    </div>
  )
}
