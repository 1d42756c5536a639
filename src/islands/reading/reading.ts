import { apply, chosen, READING, themeOf, type Reading } from '../../model/reading.ts'
import type { Island } from '../island.ts'
import { forget, isPrivate, keep, setPrivate } from '../keeping.ts'
import { fromPointPage } from '../point/page.ts'
import { twice } from '../twice.ts'
import { layMask } from './mask.ts'

/**
 * „Lesen“: what is chosen is seen at once, and kept as far as this device may keep something. The panel is fetched when it is
 * first asked for; from then on the browser opens it by itself.
 */
export const reading: Island = (button) => {
  const ends = new AbortController()
  const { signal } = ends
  const choices = createChoices()
  let panel = document.getElementById('reading')
  let coming: Promise<HTMLElement> | undefined
  const take = (copy: HTMLElement) => {
    if (panel || signal.aborted) return
    panel = copy
    document.body.append(panel)
    signal.addEventListener('abort', () => copy.remove())
    choices.live(panel, signal)
    // From now on the browser does it by itself, and knows what the panel belongs to.
    if (isStillWanted(button)) button.click()
  }
  const fetchPanel = () => {
    if (panel || coming) return
    button.setAttribute('aria-busy', 'true')
    coming = twice(() => fromPointPage('reading'))
    void coming.then(take).catch(reportError).finally(() => {
      coming = undefined
      button.removeAttribute('aria-busy')
    })
  }
  if (panel) choices.live(panel, signal)
  button.addEventListener('click', fetchPanel, { signal })
  return () => {
    ends.abort()
    choices.end()
  }
}

/** Who has gone on in the meantime isn't called back. */
const isStillWanted = (button: HTMLElement) => !document.querySelector('dialog[open]') && [button, document.body, null].includes(document.activeElement as HTMLElement | null)

/** What was chosen, and the mask that may lie on the page because of it. */
function createChoices() {
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
