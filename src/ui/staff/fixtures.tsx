import { toLine } from '../../language/plain-line.ts'
import { Amount } from './amount.tsx'
import { PrinterSetting, RoleSetting, SoundSetting, StartSetting, TimesSetting } from './device.tsx'
import { Lock } from './lock.tsx'
import { Option } from './option.tsx'
import { Do, Said, Setting } from './setting.tsx'
import { CountsSetting, EndSetting, StateSetting } from './state.tsx'

const Page = ({ children }: { children: preact.ComponentChildren }) => <div class="staff">{children}</div>

export const closed = () => <Page><Lock least={4} most={12} /></Page>
export const device = () => <Page><RoleSetting /><TimesSetting ask={{ least: 30, most: 1800 }} answer={{ least: 20, most: 300 }} /><SoundSetting /><StartSetting languages={[{ path: '', name: 'Leichte Sprache' }, { path: 'alltag', name: 'Alltags-Sprache' }]} /><PrinterSetting /></Page>
export const store = () => <Page><StateSetting /><CountsSetting /><EndSetting /></Page>
export const longestWord = () => (
  <Page>
    <Setting name="long" words="staff.times">
      <Amount name="long" words="staff.times.ask" unit="staff.seconds" least={20} most={1800} step={10} />
      <Option kind="radio" name="long" line={toLine('Schwer-Behinderten-Vertretung')} told={toLine('Das ist die Wirtschaftlichkeits-Prüfung.')} />
      <Do name="restart" words="staff.update" />
    </Setting>
    <Said />
  </Page>
)
