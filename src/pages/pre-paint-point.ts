import { forgetPerson } from '../model/keeping.ts'
import { endVisit } from '../model/visit.ts'
import { reloadedAgo, reloadOnce } from './reload.ts'

/** Longer than any script takes to come, in milliseconds: without it the links of the kiosk must still lead on. */
const LATEST = 5000

/** So often is looked whether the script has come, in milliseconds. */
const LOOK = 20_000
/** A page that was loaded anew less than so long ago, and still has no script, was not helped. In milliseconds. */
const HELPS = 180_000
/** Then it is left when nobody has touched it for so long, in milliseconds. */
const UNTOUCHED = 120_000

/** Lets the page look as at an information point from its first paint on. */
export function beAPoint(root: HTMLElement): void {
  root.dataset['kiosk'] = ''
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = root.dataset['kioskStyle']!
  style.setAttribute('blocking', 'render')
  document.head.append(style)
  guardTaps()
  fuse(root)
}

/** Until `looked-after.ts` is there a tap waits for it, and none leads out. */
function guardTaps(): void {
  let isReady = false
  const ready = () => void (isReady = true)
  addEventListener('kiosk:ready', ready)
  setTimeout(ready, LATEST)
  const guard = (event: Event) => {
    const target = event.target as Element
    if (isReady && (target.closest('a')?.origin ?? location.origin) === location.origin) return
    event.preventDefault()
    if (isReady) return
    event.stopImmediatePropagation()
    if (event.type === 'click') addEventListener('kiosk:ready', () => target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })), { once: true })
  }
  addEventListener('click', guard, true)
  addEventListener('auxclick', guard, true)
}

/**
 * A page whose script didn't come would never forget the person before: it is loaded anew, at once where the script tells that it
 * can't come. When that has not helped, and nobody has touched the page since, this does what the script can't.
 */
function fuse(root: HTMLElement): void {
  let touched = 0
  const blow = () => {
    if (reloadedAgo() > HELPS) return reloadOnce()
    if (performance.now() - touched < UNTOUCHED) return
    clearInterval(timer)
    forgetVisit(root)
  }
  const timer = setInterval(blow, LOOK)
  for (const sign of ['pointerdown', 'keydown', 'scroll']) addEventListener(sign, () => void (touched = performance.now()), { capture: true, passive: true })
  addEventListener('kiosk:fault', reloadOnce)
  addEventListener('kiosk:ready', () => clearInterval(timer))
}

/** The start page, and nothing of whoever was there before. */
function forgetVisit(root: HTMLElement): void {
  forgetPerson()
  endVisit()
  location.replace(root.dataset['start']!)
}
