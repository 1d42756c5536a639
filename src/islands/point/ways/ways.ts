import { addressOf, isInside, linkAt } from './link.ts'
import { arrived, here, remember, setDue, takeLast, type Step } from './trail.ts'

/**
 * At an information point each page, and each step on a page, takes the place of the one before: the browser's history
 * stays as it is, and nobody can go back to what somebody else has read. „Zurück“ has a list of its own, which ends with the visit.
 */
export function ways(): () => void {
  const ends = new AbortController()
  const { signal } = ends
  resume(arrived(), signal)
  addEventListener('click', back, { signal, capture: true })
  // Last of all: what an island does with a link goes before.
  addEventListener('click', follow, { signal })
  // Whoever makes a step calls this, a guide for example. It needn't know where it stands.
  history.pushState = (state: unknown, unused: string, address?: string | URL | null) => {
    remember(0)
    history.replaceState(state, unused, address)
  }
  return () => {
    ends.abort()
    Reflect.deleteProperty(history, 'pushState')
  }
}

function follow(event: MouseEvent): void {
  const link = linkAt(event)
  const address = link && addressOf(link)
  if (event.defaultPrevented || !address || !isInside(address)) return
  event.preventDefault()
  if (address.pathname + address.hash !== here()) remember()
  location.replace(address)
}

function back(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-island=back]')
  if (!link) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const step = takeLast()
  if (!step) return location.replace(link.href)
  if (new URL(step.at, location.href).pathname === location.pathname) return undo(step)
  setDue(step)
  location.replace(step.at)
}

/** Takes back a step on this page, and tells it to those who would hear of it from the browser. */
function undo({ at, y, state }: Step): void {
  const oldURL = location.href
  history.replaceState(state, '', at)
  dispatchEvent(new PopStateEvent('popstate', { state }))
  if (location.href !== oldURL) dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }))
  scrollTo({ top: y, behavior: 'instant' })
}

/** After „Zurück“ a page stands as it was left. */
function resume(step: Step | undefined, signal: AbortSignal): void {
  if (!step) return
  history.replaceState(step.state, '')
  dispatchEvent(new PopStateEvent('popstate', { state: step.state }))
  const stand = () => scrollTo({ top: step.y, behavior: 'instant' })
  stand()
  untilTouched(stand, signal)
}

/** A guide has its result a moment later; who does something meanwhile isn't thrown back. */
function untilTouched(stand: () => void, over: AbortSignal): void {
  const touched = new AbortController()
  const { signal } = touched
  over.addEventListener('abort', () => touched.abort(), { signal })
  addEventListener('kiosk:added', stand, { signal })
  for (const sign of ['pointerdown', 'keydown', 'wheel']) addEventListener(sign, () => touched.abort(), { signal, capture: true })
}
