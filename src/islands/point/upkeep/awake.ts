/**
 * Keeps the screen from going dark, where the browser lets it. It ends with a page that isn't seen, so it is asked for again.
 * A device that refuses says so to nobody: its screen is set by its system then.
 */
export function stayAwake(signal: AbortSignal): { ask(): void } {
  let lock: WakeLockSentinel | undefined
  const request = async () => {
    if (document.hidden || (lock && !lock.released)) return
    lock = await navigator.wakeLock?.request('screen')
    if (signal.aborted) await lock?.release()
  }
  const ask = () => void request().catch(() => undefined)
  document.addEventListener('visibilitychange', ask, { signal })
  signal.addEventListener('abort', () => void lock?.release().catch(() => undefined))
  ask()
  return { ask }
}
