import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'

/** What leads out of an information point, and what is said of it. */
const KINDS: readonly { kind: string; title: Key; words: readonly Key[] }[] = [
  { kind: 'page', title: 'outside.page', words: ['outside.page.not', 'outside.page.phone'] },
  { kind: 'phone', title: 'outside.number', words: ['outside.number.not', 'outside.number.phone'] },
  { kind: 'mail', title: 'outside.mail', words: ['outside.mail.not', 'outside.mail.phone'] },
]

/** Shows an address that doesn't open at an information point: in large letters, and as a code for one's own phone. */
export function Outside() {
  const { line } = useKiosk()
  return (
    <dialog id="outside" class="note sheet" aria-labelledby="outside-name">
      <h2 id="outside-name" tabIndex={-1} autofocus>{KINDS.map(({ kind, title }) => <span data-out={kind}><Line line={line(title)} /></span>)}</h2>
      <p class="sheet-letters" data-part="letters" />
      {KINDS.map(({ kind, words }) => <div data-out={kind}><Lines lines={words.map((word) => line(word))} /></div>)}
      <div class="sheet-code" data-part="how">
        <div class="take-picture" data-part="code" />
        <Lines lines={[line('take.camera'), line('take.opens')]} />
      </div>
      <button type="button" class="button" data-part="close"><Line line={line('read.close')} /></button>
    </dialog>
  )
}
