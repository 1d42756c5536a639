/**
 * @typedef {{ path: string, env?: Record<string, string> }} Candidate a browser to try, and what it needs in its environment
 * @typedef {import('playwright-core').LaunchOptions} LaunchOptions
 */

/** What every browser here is started with: no window, and no talk with the network but ours. */
export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @param {Candidate} candidate @param {LaunchOptions} [options] */
export async function open({ path, env = {} }, { args = [], ...options } = {}) {
  const { chromium } = await import('playwright-core')
  return chromium.launch({ executablePath: path, args: [...FLAGS, ...args], env: { ...process.env, ...env }, timeout: 30_000, ...options })
}

/** Starts a browser for real and closes it again: the version, or an error that says why not. @param {Candidate} candidate */
export async function versionOf(candidate) {
  const browser = await open(candidate)
  const version = browser.version()
  await browser.close()
  return version
}
