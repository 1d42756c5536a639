import { counts } from './counts.ts'
import { printer, role, start } from './device.ts'
import { end } from './end.ts'
import { tell, type Setting, type Tools } from './setting.ts'
import { sound } from './sound.ts'
import { state } from './state.ts'
import { times } from './times.ts'

/** What can be set, by the name that stands in `data-setting`. */
const SETTINGS: Readonly<Record<string, Setting>> = { counts, end, printer, role, sound, start, state, times }

/** Brings the settings to life, once the code was right. @param isNewCode it was made just now @returns ends them */
export function beginSettings(root: HTMLElement, given: Omit<Tools, 'signal'>, isNewCode: boolean): () => void {
  const ends = new AbortController()
  const tools = { ...given, signal: ends.signal }
  for (const section of root.querySelectorAll<HTMLElement>('[data-setting]')) {
    tell(section, tools)
    SETTINGS[section.dataset['setting']!]?.(section, tools)
  }
  tell(root, tools, ...(isNewCode ? ['code.changed'] : []))
  return () => ends.abort()
}
