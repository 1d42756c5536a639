import type { ComponentChildren } from 'preact'
import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Glyph, Picture } from '../picture/picture.tsx'

/** How the kiosk comes onto the start screen of one's own phone. The island shows it once, with the steps of this device. */
export function InstallHint() {
  const { line } = useKiosk()
  return (
    <aside class="install-hint" data-island="install" hidden>
      <Picture meaning="start" size="small" />
      <div>
        <h2><Line line={line('install.title')} /></h2>
        <Lines lines={[line('install.why')]} />
        <Steps on="iphone" words={['install.iphone.share', 'install.iphone.add']}><Line line={line('install.iphone.sign')} /> <Glyph name="export" /></Steps>
        <Steps on="android" words={['install.android.menu', 'install.android.add']} />
        <Lines lines={[line('install.then')]} />
        <p class="install-buttons">
          <button type="button" class="button" data-do="install" data-on="offered" hidden><Line line={line('install.do')} /></button>
          <button type="button" class="switch" data-do="close"><Line line={line('install.close')} /></button>
        </p>
      </div>
    </aside>
  )
}

/** The steps on one kind of device; what is added belongs to the first step. */
function Steps({ on, words, children }: { on: string; words: readonly Key[]; children?: ComponentChildren }) {
  const { line } = useKiosk()
  return <ol data-on={on} hidden>{words.map((word, index) => <li><Line line={line(word)} />{index === 0 && children && <span class="install-sign">{children}</span>}</li>)}</ol>
}
