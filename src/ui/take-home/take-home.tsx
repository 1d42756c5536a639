import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Glyph } from '../picture/picture.tsx'

/**
 * Takes a page along: on paper, on one's own phone, to somebody else. Never on a page marked sensitive.
 * @param answers the address of the page holds answers: they go along only when a person says so
 * @param paperOnly the page shows what this device has kept: its address would lead others to an empty one
 */
export function TakeHome({ answers = false, paperOnly = false }: { answers?: boolean; paperOnly?: boolean }) {
  const { line } = useKiosk()
  return (
    <section class="take-home" data-island="take">
      <h2 class="with-script"><Line line={line('take.title')} /></h2>
      {answers && <p class="with-script"><button type="button" class="switch" data-take="answers" aria-pressed="false"><Glyph name="check" /><Line line={line('take.answers')} /></button></p>}
      <p class="take-buttons with-script">
        <Take what="print" glyph="printer" name="take.print" />
        {!paperOnly && <Take what="code" glyph="qr-code" name="take.phone" />}
        {!paperOnly && <Take what="share" glyph="share-network" name="take.share" />}
      </p>
      {!paperOnly && <Told answers={answers} />}
      {!paperOnly && <Sheet answers={answers} />}
    </section>
  )
}

function Take({ what, glyph, name }: { what: string; glyph: string; name: Key }) {
  return <button type="button" class="switch" data-take={what} popovertarget={what === 'code' ? 'take-code' : undefined}><Glyph name={glyph} /><Line line={useKiosk().line(name)} /></button>
}

/** What became of the address. */
function Told({ answers }: { answers: boolean }) {
  return (
    <div class="take-said" role="status">
      {answers && <Said name="answers" words={['take.answers.in']} />}
      <Said name="copied" words={['take.copied', 'take.copied.then']} />
      <div data-part="shown" hidden><Letters /></div>
    </div>
  )
}

const Letters = () => <><Lines lines={[useKiosk().line('take.address')]} /><p class="take-address" data-part="letters" /></>

/** The address as a picture and in letters: opens on the screen, and stands at the end of the paper. */
function Sheet({ answers }: { answers: boolean }) {
  const { line, t } = useKiosk()
  return (
    <div id="take-code" class="note take-code" popover="auto" role="dialog" aria-label={t('take.phone')}>
      <div class="take-how"><Lines lines={[line('take.camera'), line('take.opens')]} /></div>
      <div class="take-picture" data-part="code" />
      {answers && <Said name="answers" words={['take.answers.in']} />}
      <Said name="too-long" words={['take.toolong', 'take.toolong.type']} />
      <div class="take-words"><Letters /></div>
      <button type="button" class="button" popovertarget="take-code" popovertargetaction="hide"><Line line={line('read.close')} /></button>
    </div>
  )
}

/** What the island says, and when it says it. */
function Said({ name, words }: { name: string; words: readonly Key[] }) {
  const { line } = useKiosk()
  return <div data-part={name} hidden><Lines lines={words.map((word) => line(word))} /></div>
}
