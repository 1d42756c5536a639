import type { Island } from '../island.ts'
import { part } from '../parts.ts'
import { wordsOf } from '../words.ts'
import { createLock } from './lock.ts'
import { lockWhenLeft } from './unattended.ts'
import { beginSettings } from './settings.ts'

/** The page for those who look after a device: first the code, then what can be set. */
export const staff: Island = (element, surroundings) => {
  const ends = new AbortController()
  const { signal } = ends
  const words = wordsOf(element)
  const settings = part(element, 'settings')!
  let close: (() => void) | undefined

  const show = (isOpen: boolean) => {
    part(element, 'lock')!.hidden = isOpen
    settings.hidden = !isOpen
  }
  const open = (isNew: boolean) => {
    close?.()
    show(true)
    close = beginSettings(settings, { ...surroundings, words, lock: shut, askForNewCode }, isNew)
    part(element, 'title')!.focus()
    scrollTo({ top: 0, behavior: 'instant' })
  }
  const shut = () => {
    close = void close?.()
    show(false)
    lock.ask()
  }
  const askForNewCode = () => {
    show(false)
    lock.askForNew()
    element.querySelector<HTMLElement>('#staff-code')!.focus()
  }
  const lock = createLock(part(element, 'lock')!, words, open, signal)

  part(element, 'script')!.hidden = true
  shut()
  lockWhenLeft(() => close !== undefined, shut, signal)
  return () => {
    close?.()
    ends.abort()
    part(element, 'lock')!.hidden = settings.hidden = true
    part(element, 'script')!.hidden = false
  }
}
