import { applyWaiting } from '../../../offline/ask.ts'
import type { Rest } from './rest.ts'

/**
 * Lets a new version take over, and loads the page anew, only while nobody is there.
 * It may have been taken in another tab, or a person may have come in between: then the page waits for the next rest.
 * @returns a function that takes what waits, if nobody is there
 */
export function takeOver(rest: Rest, reload: () => void, signal: AbortSignal): () => Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
  // The first worker of all takes over too, and changes nothing.
  let hadWorker = Boolean(workers?.controller)
  let isOld = false
  workers?.addEventListener('controllerchange', () => {
    isOld ||= hadWorker
    hadWorker = true
  }, { signal })
  return async () => {
    if (rest.is() && !isOld) await applyWaiting()
    if (rest.is() && isOld && !signal.aborted) reload()
  }
}
