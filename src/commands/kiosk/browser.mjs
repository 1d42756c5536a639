import { spawn } from 'node:child_process'
import { findBrowser } from '../browser/find-browser.mjs'
import { environment } from '../browser/ways/environment.mjs'
import { installed } from '../browser/ways/installed.mjs'
import { playwrightCache } from '../browser/ways/playwright-cache.mjs'

/** The full Chromium in Playwright's cache; the shell beside it has no window. */
const withWindow = {
  name: playwrightCache.name,
  candidates: async () => (await playwrightCache.candidates()).filter(({ path }) => !/headless.shell/.test(path)),
}

/** A Chromium that can open a window. The one that a test found may have none, so it is looked for afresh. */
export const findWithWindow = () =>
  findBrowser({ ways: [environment, installed, withWindow], env: {} }).catch((error) => {
    throw new Error(`Es fehlt ein Chromium mit Fenster. Debian und Raspberry Pi OS: sudo apt install chromium. Ein anderer Ort: CHROMIUM_PATH=/pfad/chromium npm run kiosk\n${error.message}`)
  })

/**
 * Opens Chromium, in German, and waits until it is closed. What it says about itself in the terminal helps nobody there.
 * @param {{ path: string, env?: Record<string, string> }} browser @param {string[]} flags
 * @returns {{ closed: Promise<void>, close: () => void }}
 */
export function openBrowser({ path, env = {} }, flags) {
  const child = spawn(path, flags, { env: { ...process.env, LANGUAGE: 'de', ...env }, stdio: 'ignore' })
  const closed = /** @type {Promise<void>} */ (new Promise((resolve) => child.once('error', () => resolve()).once('exit', () => resolve())))
  return { closed, close: () => end(child) }
}

const PATIENCE = 3000

/** Asks first, so that what was set is written down. @param {import('node:child_process').ChildProcess} child */
function end(child) {
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref()
}
