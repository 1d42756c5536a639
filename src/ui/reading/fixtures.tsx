import { ReadingMask } from './mask.tsx'
import { ReadingButton, ReadingPanel } from './panel.tsx'

export const button = () => <ReadingButton />
export const panel = () => <><button type="button" class="button" popovertarget="reading">{'Öffnen'}</button><ReadingPanel /></>
export const plainPanel = panel
export const mask = () => <ReadingMask />
