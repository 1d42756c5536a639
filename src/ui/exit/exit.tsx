import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Glyph, Picture } from '../picture/picture.tsx'

/** A number that helps now, as it is written in the page. */
export interface HelpNumber {
  /** Its sentence, as it is told to who can't see the picture. */
  name: string
  text: string
  tel: string
  picture: string
}

/** „Schnell weg“, and the numbers without a tap: always in sight, above the bar. Without script it is a link to the start page. */
export function Exit({ numbers }: { numbers: readonly HelpNumber[] }) {
  const { line, address } = useKiosk()
  return (
    <div class="exit">
      <a class="exit-go" href={address('/')} data-island="exit"><Glyph name="sign-out" /><Line line={line('exit.go')} /></a>
      {numbers.map(({ name, text, tel, picture }) => <a class="exit-number" href={`tel:${tel}`} aria-label={name}><Picture meaning={picture} size="small" />{text}</a>)}
    </div>
  )
}

/** Says on the page how to get away, and what it can't do. */
export function ExitNote() {
  const { line } = useKiosk()
  return (
    <aside class="exit-note">
      <Lines lines={[line('exit.how'), line('exit.then')]} />
      <div class="with-script"><Lines lines={[line('exit.key')]} /></div>
      <Lines lines={[line('exit.seen')]} />
      <div class="exit-browser"><Lines lines={[line('exit.list'), line('exit.list.delete')]} /></div>
    </aside>
  )
}
