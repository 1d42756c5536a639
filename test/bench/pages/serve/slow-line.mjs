import { setTimeout } from 'node:timers/promises'

/**
 * A slow line, made by the server: the browser's own slow network does not reach what a worker fetches.
 * Each answer waits `latency` milliseconds; then they come one after the other, at `rate` bytes a second together.
 * @param {{ latency: number, rate: number }} line
 * @returns {(bytes: number) => Promise<void>} waits until an answer of so many bytes has come through
 */
export function slowLine({ latency, rate }) {
  let free = 0
  return async (bytes) => {
    const now = performance.now()
    free = Math.max(now + latency, free) + (bytes / rate) * 1000
    await setTimeout(free - now)
  }
}
