import type { Key } from '../i18n/create-translator.ts'
import { CODE, FEW } from '../model/staff.ts'
import { TIMES } from '../model/operator.ts'
import { Line, Lines } from '../ui/line/line.tsx'
import { PrinterSetting, RoleSetting, SoundSetting, StartSetting, TimesSetting } from '../ui/staff/device.tsx'
import { Lock } from '../ui/staff/lock.tsx'
import { Said } from '../ui/staff/setting.tsx'
import { CountsSetting, EndSetting, StateSetting } from '../ui/staff/state.tsx'
import { WorkshopSection } from '../ui/workshop/section.tsx'
import type { Page, Site } from './page.ts'
import { STYLE_FILES } from './style-files.ts'

export const STAFF = '/betreuung/'

/** What the island says, by the end of the key. */
const SAID = ['saved', 'unsaved', 'later', 'code.rule', 'code.differ', 'code.anew', 'code.wrong', 'code.wait', 'code.now', 'code.changed', 'sound.plays', 'sound.heard', 'sound.none', 'sound.failed', 'voice.ask', 'voice.none', 'state.of', 'state.never', 'state.unknown', 'yes', 'no', 'check.runs', 'check.good', 'check.mended', 'check.failed', 'update.looks', 'update.none', 'update.runs', 'counts.empty', 'counts.deleted', 'csv.month', 'csv.what', 'csv.page', 'csv.question', 'csv.count', 'csv.opened', 'csv.left', 'csv.few'] as const

/** For those who look after a device. It is spoken to nobody: it has no clips. */
export function staffPages(site: Site): Page[] {
  const { t } = site
  return [{ path: STAFF, parent: '/ueber/', unlisted: true, style: STYLE_FILES.staff, title: t('staff.title'), description: t('staff.summary'), body: () => <Body site={site} /> }]
}

function Body({ site }: { site: Site }) {
  const { line, catalogue } = site
  const words = Object.fromEntries(SAID.map((name) => [name, line(`staff.${name}` as Key, { ...CODE, few: FEW })]))
  return (
    <div class="staff column" data-island="staff" data-silent data-words={JSON.stringify(words)}>
      <h1 tabIndex={-1} data-part="title"><Line line={line('staff.title')} /></h1>
      <div data-part="script"><Lines lines={[line('staff.script'), line('staff.script.on')]} /></div>
      <Lock {...CODE} />
      <div class="staff-settings" data-part="settings" hidden>
        <Said />
        <RoleSetting />
        <TimesSetting ask={TIMES.ask} answer={TIMES.answer} />
        <SoundSetting />
        <StartSetting languages={catalogue.languages} />
        <PrinterSetting />
        <WorkshopSection />
        <StateSetting />
        <CountsSetting />
        <EndSetting />
      </div>
    </div>
  )
}
