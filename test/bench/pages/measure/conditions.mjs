/** A phone of the middle: its screen, and touch. */
export const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: 'de-DE' }

/** So much slower than this machine is the phone. */
export const SLOWDOWN = 4

/** Slow 4G: each request waits `latency` milliseconds; the rates are in bytes a second. */
export const SLOW_4G = { latency: 562.5, down: kilobits(1474.56), up: kilobits(675) }

/** The tools that set this condition elsewhere count 1024 bits to a kilobit. @param {number} number */
function kilobits(number) {
  return (number * 1024) / 8
}

/** @param {import('playwright-core').CDPSession} session @param {number} rate */
export const slowDown = (session, rate) => session.send('Emulation.setCPUThrottlingRate', { rate })

/** The network of a page, as slow 4G. A worker has a network of its own, which this does not reach. @param {import('playwright-core').CDPSession} session */
export async function slowNetwork(session) {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: SLOW_4G.latency, downloadThroughput: SLOW_4G.down, uploadThroughput: SLOW_4G.up })
}
