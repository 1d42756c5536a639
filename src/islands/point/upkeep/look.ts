import { lookForVersion } from '../../../offline/ask.ts'

/** In milliseconds. */
const HOUR = 60 * 60 * 1000

/**
 * Looks for a new version when the device comes online or is looked at again, and every hour.
 * @returns `lookHourly` is to be called now and then; `look` looks at once
 */
export function watchVersions(base: string, signal: AbortSignal): { look(): Promise<unknown>; lookHourly(): void } {
  let looked = performance.now()
  const look = () => {
    looked = performance.now()
    return lookForVersion(base)
  }
  addEventListener('online', () => void look(), { signal })
  document.addEventListener('visibilitychange', () => document.hidden || void look(), { signal })
  return { look, lookHourly: () => performance.now() - looked >= HOUR && void look() }
}
