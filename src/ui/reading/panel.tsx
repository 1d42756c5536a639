import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'
import { Glyph } from '../picture/picture.tsx'

interface Choice {
  /** As in `src/model/reading.ts`; empty: as the kiosk is by itself. */
  value: string
  words: Key
  glyph: string
}

/** What can be chosen, in the order of the panel. The first of each is what holds when nothing was chosen. */
const GROUPS: readonly { name: string; words: Key; choices: readonly Choice[] }[] = [
  { name: 'size', words: 'reading.size', choices: [
    { value: '', words: 'reading.normal', glyph: 'text-aa' }, { value: '1', words: 'reading.size.large', glyph: 'text-aa' },
    { value: '2', words: 'reading.size.larger', glyph: 'text-aa' }, { value: '3', words: 'reading.size.largest', glyph: 'text-aa' }] },
  { name: 'theme', words: 'reading.theme', choices: [
    { value: 'light', words: 'reading.theme.light', glyph: 'text-aa' }, { value: 'dark', words: 'reading.theme.dark', glyph: 'text-aa' },
    { value: 'contrast', words: 'reading.theme.contrast', glyph: 'text-aa' }] },
  { name: 'spacing', words: 'reading.spacing', choices: [
    { value: '', words: 'reading.normal', glyph: 'text-align-justify' }, { value: 'wide', words: 'reading.spacing.wide', glyph: 'list' }] },
  { name: 'mask', words: 'reading.mask', choices: [
    { value: '', words: 'reading.mask.off', glyph: 'text-align-justify' }, { value: 'on', words: 'reading.mask.on', glyph: 'rows' }] },
]

/** Opens the panel. Without script nothing could be chosen in it: then it isn't shown. */
export function ReadingButton() {
  return <button type="button" class="tool with-script" popovertarget="reading" aria-haspopup="dialog" data-island="reading"><Glyph name="text-aa" /><Line line={useKiosk().line('reading.open')} /></button>
}

/** How a person wants to read. The page beside it shows each choice at once. */
export function ReadingPanel() {
  const { line } = useKiosk()
  return (
    <div id="reading" class="note reading" popover="auto" role="dialog" aria-labelledby="reading-name" tabIndex={-1} autofocus>
      <div class="reading-head">
        <h2 id="reading-name"><Line line={line('reading.title')} /></h2>
        <button type="button" class="switch" popovertarget="reading" popovertargetaction="hide"><Line line={line('reading.close')} /></button>
      </div>
      {GROUPS.map(({ name, words, choices }) => (
        <fieldset class={`choices choices-${name}`}>
          <legend><Line line={line(words)} /></legend>
          {choices.map((choice, index) => (
            <label class="choice">
              <input type="radio" name={`reading-${name}`} value={choice.value} checked={index === 0} />
              <Face name={name} {...choice} />
            </label>
          ))}
        </fieldset>
      ))}
      <label class="choice choice-wide">
        <input type="checkbox" name="reading-device" aria-describedby="reading-device" />
        <Glyph name="check" /><Line line={line('reading.device')} />
      </label>
      <p id="reading-device"><Line line={line('reading.device.kept')} /> <Line line={line('reading.device.own')} /></p>
      <button type="button" class="switch" data-do="reset"><Glyph name="arrow-counter-clockwise" /><Line line={line('reading.reset')} /></button>
    </div>
  )
}

/** A colour is shown in its own theme, a size in its own size. */
function Face({ name, value, words, glyph }: Choice & { name: string }) {
  return (
    <>
      <span class={`choice-face choice-${name}${value && `-${value}`}`} data-theme={name === 'theme' ? value : undefined}><Glyph name={glyph} /></span>
      <Line line={useKiosk().line(words)} />
    </>
  )
}
