import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Glyph } from '../picture/picture.tsx'

/** What goes along with an address: the answers of a guide, the programmes that are compared, or the ticked questions. */
type Carries = 'answers' | 'choice' | 'questions'

/**
 * Takes a page along: on paper, on one's own phone, to somebody else. Never on a page marked sensitive.
 * @param carries answers and questions tell of a person: they go along only when the person says so
 */
export function TakeHome({ carries }: { carries?: Carries }) {
  const { line } = useKiosk()
  return (
    <section class="take-home" data-island="take" data-carries={carries}>
      <h2 class="with-script"><Line line={line('take.title')} /></h2>
      {carries === 'answers' && <p class="with-script"><button type="button" class="switch" data-take="answers" aria-pressed="false"><Glyph name="check" /><Line line={line('take.answers')} /></button></p>}
      <p class="take-buttons with-script">
        <Take what="print" glyph="printer" name="take.print" />
        <Take what="code" glyph="qr-code" name="take.phone" />
        {carries !== 'questions' && <Take what="share" glyph="share-network" name="take.share" />}
      </p>
      {carries !== 'questions' && <Told carries={carries} />}
      <Sheet carries={carries} />
    </section>
  )
}

function Take({ what, glyph, name }: { what: string; glyph: string; name: Key }) {
  return <button type="button" class="switch" data-take={what} popovertarget={what === 'code' ? 'take-code' : undefined}><Glyph name={glyph} /><Line line={useKiosk().line(name)} /></button>
}

/** What became of the address. */
function Told({ carries }: { carries: Carries | undefined }) {
  return (
    <div class="take-said" role="status">
      {carries === 'answers' && <Said name="answers" words={['take.answers.too']} />}
      <Said name="copied" words={['take.copied', 'take.copied.then']} />
      <div data-part="shown" hidden><Letters /></div>
    </div>
  )
}

const Letters = () => <><Lines lines={[useKiosk().line('take.address')]} /><p class="take-address" data-part="letters" /></>

/** The address as a picture and in letters: opens on the screen, and stands at the end of the paper. */
function Sheet({ carries }: { carries: Carries | undefined }) {
  const { line, t } = useKiosk()
  const isTyped = carries !== 'questions'
  return (
    <div id="take-code" class="note take-code" popover="auto" role="dialog" aria-label={t('take.phone')} tabIndex={-1} autofocus>
      {carries && carries !== 'choice' && <Asks words={WHAT_GOES_ALONG[carries]} />}
      <div class="take-how"><Lines lines={[line('take.camera'), line('take.opens')]} /></div>
      <div class="take-picture" data-part="code" />
      {carries === 'choice' && <div><Lines lines={[line(WHAT_GOES_ALONG.choice)]} /></div>}
      {carries && carries !== 'choice' && <Said name="answers" words={[WHAT_GOES_ALONG[carries]]} />}
      <Said name="too-long" words={isTyped ? ['take.toolong', 'take.toolong.type'] : ['take.toolong.questions']} />
      {isTyped && <div class="take-words"><Letters /></div>}
      <button type="button" class="button" popovertarget="take-code" popovertargetaction="hide"><Line line={line('read.close')} /></button>
    </div>
  )
}

const WHAT_GOES_ALONG = { answers: 'take.answers.in', choice: 'take.choice.in', questions: 'take.questions.in' } as const

/** Stands before a code that tells of a person. */
function Asks({ words }: { words: Key }) {
  const { line } = useKiosk()
  return (
    <div class="take-asks" data-part="asks" hidden>
      <Lines lines={[line(words)]} />
      <button type="button" class="button" data-take="show"><Line line={line('take.show')} /></button>
    </div>
  )
}

/** What the island says, and when it says it. */
function Said({ name, words }: { name: string; words: readonly Key[] }) {
  const { line } = useKiosk()
  return <div data-part={name} hidden><Lines lines={words.map((word) => line(word))} /></div>
}
