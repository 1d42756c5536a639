import { reloadOnce } from './reload.ts'

/** Longer than any script takes to come, in milliseconds: without it the links of the kiosk must still lead on. */
const LATEST = 5000

/** So often is looked whether the script has come, in milliseconds. */
const LOOK = 20_000

/** Lets the page look as at an information point from its first paint on. */
export function beAPoint(root: HTMLElement): void {
  root.dataset['kiosk'] = ''
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = root.dataset['kioskStyle']!
  style.setAttribute('blocking', 'render')
  document.head.append(style)
  guardTaps()
  fuse()
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
 * can't come.
 */
function fuse(): void {
  const timer = setInterval(reloadOnce, LOOK)
  addEventListener('kiosk:fault', reloadOnce)
  addEventListener('kiosk:ready', () => clearInterval(timer))
}
