import { apply, chosen, READING, themeOf, type Reading } from '../../model/reading.ts'
import { forget, isPrivate, keep, setPrivate } from '../keeping.ts'
import { layMask } from './mask.ts'

/** What was chosen, and the mask that may lie on the page because of it. */
export function createChoices() {
  const mask = document.getElementById('reading-mask')
  let now = chosen()
  let liftMask: (() => void) | undefined
  const show = (panel?: HTMLElement) => {
    apply(now)
    if (panel) check(panel, now)
    if (!now.mask) liftMask = void liftMask?.()
    else if (mask) liftMask ??= layMask(mask)
  }
  const choose = ({ name, value, checked }: HTMLInputElement) => {
    if (name === 'reading-device') setPrivate(checked)
    else now = { ...now, [name.replace('reading-', '')]: value || undefined }
    keep(READING, now)
  }
  const reset = () => {
    now = {}
    forget(READING)
  }
  show()
  return {
    live(panel: HTMLElement, signal: AbortSignal) {
      panel.addEventListener('change', ({ target }) => (choose(target as HTMLInputElement), show(panel)), { signal })
      panel.querySelector('[data-do=reset]')?.addEventListener('click', () => (reset(), show(panel)), { signal })
      signal.addEventListener('abort', () => check(panel, {}))
      show(panel)
    },
    end: () => liftMask?.(),
  }
}

/** Ticks what holds. Whether this is one's own device is asked anew: a browser may refuse to keep anything. */
function check(panel: HTMLElement, now: Reading): void {
  const values: Record<string, string | undefined> = { ...now, theme: themeOf(now) }
  for (const input of panel.querySelectorAll('input')) {
    const name = input.name.replace('reading-', '')
    input.checked = name === 'device' ? isPrivate() : input.value === (values[name] ?? '')
  }
}
