import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'

/** What the island says, by the end of the key. */
const SAID = ['nothing', 'loaded', 'people', 'asOf', 'file', 'server', 'working', 'done', 'removed', 'refused', 'stays', 'unstored', 'unreached'] as const

/** Loads, shows, exports and removes the people of one workshop; for the page of those who look after a device. */
export function WorkshopSection() {
  const { line } = useKiosk()
  const words = Object.fromEntries(SAID.map((name) => [name, line(`workshop.said.${name}` as Key)]))
  return (
    <section class="staff-setting" data-island="workshop" data-words={JSON.stringify(words)} aria-labelledby="staff-workshop">
      <h2 id="staff-workshop"><Line line={line('workshop.staff')} /></h2>
      <Lines lines={[line('workshop.staff.what')]} />
      <p data-part="state" />
      <p><label class="switch workshop-file"><Line line={line('workshop.file')} /><input type="file" data-part="file" multiple accept=".json,.yaml,.yml,.jpg,.jpeg,.png,.webp" /></label></p>
      <p><Line line={line('workshop.file.what')} /></p>
      <form class="workshop-server" data-part="server" noValidate>
        <label><Line line={line('workshop.server')} /><input type="text" name="id" autoComplete="off" autoCapitalize="none" spellcheck={false} maxLength={60} /></label>
        <button type="submit" class="switch"><Line line={line('workshop.server.load')} /></button>
      </form>
      <p><Line line={line('workshop.server.what')} /></p>
      <p class="staff-buttons" data-part="loaded" hidden>
        <button type="button" class="switch" data-do="export"><Line line={line('workshop.export')} /></button>
        <button type="button" class="switch" data-do="remove"><Line line={line('workshop.remove')} /></button>
      </p>
      <div data-part="sure" hidden>
        <p tabIndex={-1} data-part="question"><Line line={line('workshop.remove.sure')} /></p>
        <p class="staff-buttons">
          <button type="button" class="switch" data-do="really"><Line line={line('workshop.remove.yes')} /></button>
          <button type="button" class="switch" data-do="keep"><Line line={line('workshop.remove.no')} /></button>
        </p>
      </div>
      <p class="staff-said" role="status" tabIndex={-1} data-part="said" />
      <ul class="workshop-problems" data-part="problems" hidden />
    </section>
  )
}
