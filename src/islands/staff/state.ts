import { applyWaiting, isWaiting, lookForVersion, storedVersion } from '../../offline/ask.ts'
import { leave } from '../leave.ts'
import { part } from '../parts.ts'
import { lastCheck, selfCheck } from '../point/upkeep/self-check.ts'
import { storedClips } from './stored-clips.ts'
import { say } from '../say.ts'
import { listenToButtons, tell, type Setting } from './setting.ts'

/** What is stored, and whether it is whole. */
export const state: Setting = (section, tools) => {
  const { words, signal } = tools
  let isChecking = false
  const row = (name: string, ...values: (string | number | undefined)[]) => {
    const known = values.some((value) => value === undefined) ? undefined : values.join(' ')
    if (signal.aborted) return
    if (known === undefined || words(known).length) say(part(section, name)!, words(known ?? 'state.unknown'))
    else part(section, name)!.textContent = known
  }
  const of = words('state.of')[0]?.parts[0]?.text ?? '/'

  const showStore = async () => {
    const stored = await storedVersion()
    row('version', stored?.version)
    row('content', stored ? (stored.missing === 0 ? 'yes' : 'no') : 'no')
  }
  const showSound = async () => {
    const { there, all } = await storedClips(document.body.dataset['sound'])
    row('sound', ...(all ? [there, of, all] : ['no']))
  }
  const showCheck = () => {
    const last = lastCheck()
    row('checked', last ? new Date(last.checked).toLocaleString('de-DE', { dateStyle: 'long', timeStyle: 'short' }) : 'state.never')
  }
  const show = () => Promise.all([showStore(), showSound(), showCheck()])
  const check = async () => {
    if (isChecking) return
    isChecking = true
    tell(section, tools, 'check.runs')
    const { mended } = await selfCheck()
    isChecking = false
    if (signal.aborted) return
    tell(section, tools, mended === null ? 'check.failed' : mended ? 'check.mended' : 'check.good')
    if (mended) part(section, 'said')!.append(` ${mended}`)
    await show()
  }
  const update = async () => {
    tell(section, tools, 'update.looks')
    await lookForVersion(document.body.dataset['base'] ?? '/')
    if (!(await isWaiting())) return tell(section, tools, 'update.none')
    tell(section, tools, 'update.runs')
    if (await applyWaiting()) leave()
  }

  listenToButtons(section, { check, update, restart: () => leave() }, signal)
  void show().catch(reportError)
}
