import { useKiosk } from '../kiosk/kiosk.ts'
import { Glyph } from '../picture/picture.tsx'
import { Line } from '../line/line.tsx'
import { AsOf, OfficeHere, PersonHere } from './here.tsx'

/** What a device copies that has a pack: a person, an office, and the way to the page of all people. */
export function WorkshopTemplates({ path }: { path: string }) {
  const { address, line } = useKiosk()
  return (
    <div hidden data-part="templates">
      <PersonHere person={{ name: '', photo: '', room: '', times: '', phone: '' }} />
      <OfficeHere times="" place="" />
      <AsOf date="" />
      <p data-part="way"><a class="switch" href={address(path)}><Glyph name="users-three" /><Line line={line('workshop.title')} /></a></p>
    </div>
  )
}
