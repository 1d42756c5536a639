import { findBrowser } from './find-browser.mjs'
import { open } from './open.mjs'

/**
 * A started Chromium, for tests that need a real one.
 * @param {import('./open.mjs').LaunchOptions} [options]
 */
export const launch = async (options) => open(await findBrowser(), options)
