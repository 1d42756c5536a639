import { marked, part } from '../parts.ts'
import { say } from '../say.ts'
import type { wordsOf } from '../words.ts'
import { canHash, foundCode, isCode, setCode, tryCode, waitAfter } from './code.ts'
import { listenToKeys } from './keys.ts'
import { listenToButtons } from './setting.ts'
import { createWait } from './wait.ts'

type Mode = 'insecure' | 'refused' | 'broken' | 'first' | 'new' | 'again' | 'enter'

export interface Lock {
  /** Asks for the code, or says why that can't be. */
  ask(): void
  /** Asks for a new code, twice; the old one holds until then. */
  askForNew(): void
}

/** Asks for the code in the upper part of the page. @param open is called when it is right, and when the old one is kept; `isNew` when it was made just now */
export function createLock(element: HTMLElement, words: ReturnType<typeof wordsOf>, open: (isNew: boolean) => void, signal: AbortSignal): Lock {
  const input = element.querySelector<HTMLInputElement>('#staff-code')!
  const said = part(element, 'said')!
  const tell = (...names: string[]) => say(said, names.flatMap(words))
  const wait = createWait(part(element, 'wait')!, () => tell('code.now'), signal)
  let mode: Mode = 'enter'
  let first = ''
  let isBusy = false

  const become = (next: Mode, ...names: string[]) => {
    mode = next
    input.value = ''
    for (const each of marked(element, 'when')) each.hidden = !each.dataset['when']!.split(' ').includes(next)
    tell(...names)
    if (element.contains(document.activeElement)) input.focus()
  }
  const beginWait = (...names: string[]) => {
    const found = foundCode()
    if (typeof found === 'string') return ask()
    const seconds = waitAfter(found.tries)
    become('enter', ...names, ...(seconds ? ['code.wait'] : []))
    wait.begin(seconds, found.tries)
  }
  const ask = () => {
    first = ''
    const found = foundCode()
    if (!canHash()) become('insecure')
    else if (found === 'none') become('first')
    else if (typeof found === 'string') become(found)
    else beginWait()
  }
  const make = async (code: string) => {
    if (!isCode(code)) return tell('code.rule')
    if (mode !== 'again') {
      first = code
      return become('again')
    }
    if (code !== first) return become(typeof foundCode() === 'string' ? 'first' : 'new', 'code.differ', 'code.anew')
    first = ''
    if (await setCode(code)) open(true)
    else become('refused')
  }
  const enter = async (code: string) => {
    const found = foundCode()
    if (typeof found === 'string') return ask()
    if (wait.isOn()) return tell('code.wait')
    // Another tab may have tried in between.
    if (found.tries !== wait.after()) return beginWait()
    if (await tryCode(code)) open(false)
    else beginWait('code.wrong')
  }
  const submit = async (code: string) => {
    if (isBusy || !code) return
    isBusy = true
    await (mode === 'enter' ? enter(code) : make(code)).catch(reportError)
    isBusy = false
  }

  listenToButtons(element, { keep: () => mode === 'new' && open(false) }, signal)
  listenToKeys(part(element, 'form')!, input, (code) => void submit(code), signal)
  signal.addEventListener('abort', () => become('enter'))
  return { ask, askForNew: () => become('new') }
}
