import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

/** The places of the cards of contacts: they stand on the page of all contacts, from which the island takes those that are due. */
export function Offices({ offices }: { offices: readonly { id: string; name: LineData }[] }) {
  const { address } = useKiosk()
  return <>{offices.map(({ id, name }) => <div data-item data-office={id}><a class="helper lined" href={`${address('/kontakte/')}#${id}`}><Line line={name} /></a></div>)}</>
}
