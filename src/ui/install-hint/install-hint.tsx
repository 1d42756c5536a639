import type { ComponentChildren } from 'preact'
import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Glyph, Picture } from '../picture/picture.tsx'

/**
 * How the kiosk comes onto the start screen of one's own phone.
 * @param on the steps that are seen; none, and no hint, until the island knows the device
 */
export function InstallHint({ on }: { on?: 'iphone' | 'android' | 'offered' }) {
  const { line } = useKiosk()
  return (
    <aside class="install-hint" data-island="install" hidden={!on}>
      <Picture meaning="start" size="small" />
      <div>
        <h2><Line line={line('install.title')} /></h2>
        <Lines lines={[line('install.why')]} />
        <Steps on="iphone" hidden={on !== 'iphone'} words={['install.iphone.share', 'install.iphone.add']}><Line line={line('install.iphone.sign')} /> <Glyph name="export" /></Steps>
        <Steps on="android" hidden={on !== 'android'} words={['install.android.menu', 'install.android.add']} />
        <Lines lines={[line('install.then')]} />
        <p class="install-buttons">
          <button type="button" class="button" data-do="install" data-on="offered" hidden={on !== 'offered'}><Line line={line('install.do')} /></button>
          <button type="button" class="switch" data-do="close"><Line line={line('install.close')} /></button>
        </p>
      </div>
    </aside>
  )
}

interface StepsProps {
  on: string
  hidden: boolean
  words: readonly Key[]
  children?: ComponentChildren
}

/** The steps on one kind of device; what is added belongs to the first step. */
function Steps({ on, hidden, words, children }: StepsProps) {
  const { line } = useKiosk()
  return <ol data-on={on} hidden={hidden}>{words.map((word, index) => <li><Line line={line(word)} />{index === 0 && children && <span class="install-sign">{children}</span>}</li>)}</ol>
}
