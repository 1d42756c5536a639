import { workshopPage } from './from-page.ts'
import { keepUp } from './keep-up.ts'
import { layOverPage } from './lay-over-page.ts'
import { shownPack } from './stored.ts'

/** Lays the stored pack over this page, again when a guide has brought its contacts, and a newer one when the server has it. @returns takes it off again */
export function showPack(): () => void {
  const ends = new AbortController()
  const { signal } = ends
  let undo = () => {}
  const take = () => {
    undo()
    undo = () => {}
  }
  const show = async () => {
    const page = await workshopPage()
    const paint = async () => {
      const pack = await shownPack()
      take()
      if (pack && !signal.aborted) undo = layOverPage(pack, page)
    }
    const again = () => paint().then(() => dispatchEvent(new Event('kiosk:laid')))
    addEventListener('kiosk:added', () => void again().catch(reportError), { signal })
    await paint()
    if (await keepUp(page)) await paint()
  }
  show().catch(reportError)
  return () => {
    ends.abort()
    take()
  }
}
