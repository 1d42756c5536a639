/** A player that isn't there yet comes with the focus of the dialog; asked again so often, in milliseconds. */
const AGAIN = 250

/**
 * Lets the player say lines, with its voices and after nothing else. Where nothing can be heard, nothing is.
 * @param signal ends it at once
 */
export function sayLines(lines: readonly HTMLElement[], signal: AbortSignal): void {
  const isTaken = () => !document.dispatchEvent(new CustomEvent('kiosk:say', { detail: { lines, signal }, cancelable: true }))
  if (signal.aborted || isTaken()) return
  const timer = setInterval(() => isTaken() && clearInterval(timer), AGAIN)
  signal.addEventListener('abort', () => clearInterval(timer))
}
