import { isPrivate, setPrivate } from '../keeping.ts'
import { leave } from '../leave.ts'
import { isPoint, leavePoint, operator, setOperator } from '../operator.ts'
import { listenToButtons, tellKept, type Setting, type Tools } from './setting.ts'

type DeviceRole = 'point' | 'shared' | 'private'

const roleNow = (): DeviceRole => (isPoint() ? 'point' : isPrivate() ? 'private' : 'shared')

/** A device is one of three. @returns whether the browser could keep it */
function become(next: DeviceRole): boolean {
  if (next !== 'point') leavePoint()
  setPrivate(next === 'private')
  return setOperator({ role: next === 'point' ? 'point' : 'shared' }) && roleNow() === next
}

/** What this device is. The page itself stays as it is until it is loaded anew. */
export const role: Setting = (section, tools) => {
  const show = () => choose(section, roleNow())
  const take = (value: string) => {
    tellKept(section, tools, become(value as DeviceRole), 'later')
    show()
  }
  section.addEventListener('change', ({ target }) => take((target as HTMLInputElement).value), { signal: tools.signal })
  // A point for this tab only (`?kiosk=1`) looks chosen already: to choose it again keeps it.
  section.addEventListener('click', ({ target }) => {
    if ((target as HTMLInputElement).value === 'point' && isPoint() && operator().role !== 'point') take('point')
  }, { signal: tools.signal })
  listenToButtons(section, { restart: () => leave() }, tools.signal)
  show()
}

/** In which language a visit begins. */
export const start: Setting = (section, tools) => {
  const show = () => choose(section, operator().start)
  section.addEventListener('change', ({ target }) => {
    tellKept(section, tools, setOperator({ start: (target as HTMLInputElement).value }))
    show()
  }, { signal: tools.signal })
  show()
}

/** Whether there is a printer. */
export const printer: Setting = (section, tools) => tick(section, tools, 'printer')

/** A setting that is only on or off. */
export function tick(section: HTMLElement, tools: Tools, name: 'printer' | 'counts'): void {
  const box = section.querySelector<HTMLInputElement>('input[type=checkbox]')!
  box.addEventListener('change', () => {
    tellKept(section, tools, setOperator({ [name]: box.checked }))
    box.checked = operator()[name]
  }, { signal: tools.signal })
  box.checked = operator()[name]
}

function choose(section: HTMLElement, value: string): void {
  for (const input of section.querySelectorAll<HTMLInputElement>('input[type=radio]')) input.checked = input.value === value
}
