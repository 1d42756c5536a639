import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Option } from './option.tsx'
import { Do, Setting } from './setting.tsx'

const ROWS = ['version', 'content', 'sound', 'checked'] as const

/** What is stored on this device, and what can be done about it. */
export function StateSetting() {
  const { line } = useKiosk()
  return (
    <Setting name="state" words="staff.state">
      <dl class="staff-state">
        {ROWS.map((row) => <div><dt><Line line={line(`staff.state.${row}`)} /></dt><dd data-part={row}><Line line={line('staff.state.unknown')} /></dd></div>)}
      </dl>
      <p class="staff-buttons"><Do name="check" words="staff.check" /><Do name="update" words="staff.update" /><Do name="restart" words="staff.restart" /></p>
    </Setting>
  )
}

const COUNTED: readonly Key[] = ['staff.counts.pages', 'staff.counts.guides', 'staff.counts.nobody', 'staff.counts.violence', 'staff.counts.here']

/** The counters of this device. */
export function CountsSetting() {
  const { line } = useKiosk()
  return (
    <Setting name="counts" words="staff.counts">
      <Lines lines={COUNTED.map((words) => line(words))} />
      <Option kind="checkbox" name="counts" line={line('staff.counts.on')} />
      <p class="staff-buttons"><Do name="save" words="staff.counts.save" /><Do name="show" words="staff.counts.show" /><Do name="delete" words="staff.counts.delete" /></p>
      <div data-part="blocked" hidden><Lines lines={[line('staff.counts.blocked'), line('staff.counts.blocked.do')]} /></div>
      <label data-part="table" hidden><Line line={line('staff.counts.text')} /><textarea rows={8} readOnly /></label>
      <div data-part="sure" hidden>
        <p data-part="question" tabIndex={-1}><Line line={line('staff.counts.sure')} /></p>
        <p class="staff-buttons"><Do name="really" words="staff.yes" /><Do name="keep" words="staff.no" /></p>
      </div>
    </Setting>
  )
}

/** How one leaves the page. */
export function EndSetting() {
  const { line } = useKiosk()
  return (
    <Setting name="end" words="staff.end">
      <p class="staff-buttons"><Do name="lock" words="staff.end.lock" /><Do name="code" words="staff.end.code" /></p>
      <div data-part="point" hidden>
        <Lines lines={[line('staff.end.point.told')]} />
        <p class="staff-buttons"><Do name="leave" words="staff.end.point" /></p>
      </div>
    </Setting>
  )
}
