import type { Island } from '../island.ts'
import { fromPointPage } from '../point/page.ts'
import { twice } from '../twice.ts'
import { createChoices } from './choices.ts'

/**
 * „Lesen“: what is chosen is seen at once, and kept as far as this device may keep something. The panel is fetched when it is
 * first asked for; from then on the browser opens it by itself.
 */
export const reading: Island = (button) => {
  const ends = new AbortController()
  const { signal } = ends
  const choices = createChoices()
  let panel = document.getElementById('reading')
  let isComing = false
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
    if (panel || isComing) return
    isComing = true
    button.setAttribute('aria-busy', 'true')
    void twice(() => fromPointPage('reading')).then(take).catch(reportError).finally(() => {
      isComing = false
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
