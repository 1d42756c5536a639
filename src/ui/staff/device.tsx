import { toLine } from '../../language/plain-line.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Amount } from './amount.tsx'
import { Option } from './option.tsx'
import { Do, Setting } from './setting.tsx'

const ROLES = ['point', 'shared', 'private'] as const

/** What this device is. */
export function RoleSetting() {
  const { line } = useKiosk()
  return (
    <Setting name="role" words="staff.role">
      <div role="radiogroup" aria-labelledby="staff-role">
        {ROLES.map((role) => <Option kind="radio" name="role" value={role} line={line(`staff.role.${role}`)} told={line(`staff.role.${role}.told`)} />)}
      </div>
      <p><Do name="restart" words="staff.restart" /></p>
    </Setting>
  )
}

interface Span {
  least: number
  most: number
}

/** When the device asks „Sind Sie noch da?“, and how long it waits for an answer. */
export function TimesSetting({ ask, answer }: { ask: Span; answer: Span }) {
  return (
    <Setting name="times" words="staff.times">
      <Amount name="ask" words="staff.times.ask" told="staff.times.ask.told" unit="staff.seconds" {...ask} step={10} />
      <Amount name="answer" words="staff.times.answer" told="staff.times.answer.told" unit="staff.seconds" {...answer} step={5} />
    </Setting>
  )
}

/** Loudness, and whether there is anything to hear. */
export function SoundSetting() {
  return (
    <Setting name="sound" words="staff.sound">
      <Amount name="volume" words="staff.volume" told="staff.volume.told" unit="staff.percent" least={10} most={100} step={10} />
      <p class="staff-buttons"><Do name="sound" words="staff.sound.test" /><Do name="voice" words="staff.voice.test" /></p>
      <div data-part="heard" hidden>
        <p data-part="question" tabIndex={-1} />
        <p class="staff-buttons"><Do name="heard" words="staff.yes" /><Do name="unheard" words="staff.no" /></p>
      </div>
    </Setting>
  )
}

/** In which language a visit begins. */
export function StartSetting({ languages }: { languages: readonly { path: string; name: string }[] }) {
  return (
    <Setting name="start" words="staff.start">
      <div role="radiogroup" aria-labelledby="staff-start">
        {languages.map(({ path, name }) => <Option kind="radio" name="start" value={path && `${path}/`} line={toLine(name)} />)}
      </div>
    </Setting>
  )
}

/** Whether a page can be printed here. */
export function PrinterSetting() {
  return <Setting name="printer" words="staff.printer"><Option kind="checkbox" name="printer" line={useKiosk().line('staff.printer.yes')} /></Setting>
}
