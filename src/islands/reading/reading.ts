import { apply, chosen, READING, themeOf, type Reading } from '../../model/reading.ts'
import type { Island } from '../island.ts'
import { forget, isPrivate, keep, setPrivate } from '../keeping.ts'
import { layMask } from './mask.ts'

/** The panel „Lesen“: what is chosen is seen at once, and kept as far as this device may keep something. */
export const reading: Island = (panel) => {
  const ends = new AbortController()
  const { signal } = ends
  const mask = document.getElementById('reading-mask')
  let now = chosen()
  let liftMask: (() => void) | undefined

  const show = () => {
    apply(now)
    check(panel, now)
    if (!now.mask) liftMask = void liftMask?.()
    else if (mask) liftMask ??= layMask(mask)
  }
  const choose = ({ name, value, checked }: HTMLInputElement) => {
    if (name === 'reading-device') setPrivate(checked)
    else now = { ...now, [name.replace('reading-', '')]: value || undefined }
    keep(READING, now)
    show()
  }
  const reset = () => {
    now = {}
    forget(READING)
    show()
  }

  panel.addEventListener('change', ({ target }) => choose(target as HTMLInputElement), { signal })
  panel.querySelector('[data-do=reset]')?.addEventListener('click', reset, { signal })
  show()
  return () => {
    ends.abort()
    liftMask?.()
    check(panel, {})
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
