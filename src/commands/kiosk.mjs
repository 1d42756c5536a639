import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { ensureBuilt, makeSound } from './build.mjs'
import { inProject } from './ground/places.mjs'
import { busyPort, portFrom, soundFrom } from './ground/settings.mjs'
import { ensureInstalled } from './install.mjs'
import { findWithWindow, openBrowser } from './kiosk/browser.mjs'
import { flagsFor } from './kiosk/flags.mjs'
import { makeReady, profileFolder } from './kiosk/profile.mjs'
import { hasScreen, screenSize } from './kiosk/screen.mjs'
import { stayOpen } from './kiosk/stay-open.mjs'
import { AGAIN, BUSY, isHere, NO_SCREEN, ROOT, STOPPED, TOO_OFTEN } from './kiosk/words.mjs'
import { serve } from './serve/serve.mjs'

/** Always the same: what staff set on this device belongs to the address. Not that of `npm start`, so that both can run. */
const PORT = '4180'
const env = process.env

const code = await showKiosk().catch((error) => (console.error(error.message), 1))
// Sound may still be in the making: who ends the command does not want to wait for it.
process.exit(code)

/** `npm run kiosk`: this computer becomes an information point, until Ctrl+C. @returns the exit code */
async function showKiosk() {
  const port = portFrom(env['PORT'] ?? PORT)
  const more = env['KIOSK_FLAGS']?.split(' ').filter(Boolean) ?? []
  if (!hasScreen(env, process.platform) && !more.includes('--headless')) throw new Error(NO_SCREEN)
  const size = await screenSize(env['KIOSK_SIZE'])
  const sound = soundFrom(env['SOUND'])
  await ensureInstalled()
  const browser = await findWithWindow()
  const root = await built(sound)
  const server = await serve({ root, port }).catch((error) => Promise.reject(error.message === busyPort(port) ? new Error(BUSY(port)) : error))
  const profile = profileFolder(env['KIOSK_PROFILE'], homedir())
  const isRoot = process.getuid?.() === 0
  const flags = flagsFor({ url: `${server.url}?kiosk=1`, profile, size, printer: env['KIOSK_PRINTER'] === 'yes', isRoot, more })
  if (isRoot) console.log(ROOT)
  console.log(isHere(server.url, profile, size, env['SITE_URL']))
  // Beside it: the kiosk can be read before it can be heard.
  let isOpen = true
  if (sound && !env['KIOSK_DIST']) makeSound(root).catch((error) => isOpen && console.error(error.message))
  const good = await keepOpen(browser, flags, profile, () => (isOpen = false))
  await server.close()
  console.log(good ? STOPPED : TOO_OFTEN(browser.path))
  return good ? 0 : 1
}

/** The build that KIOSK_DIST= names, else dist, fresh. @param {boolean} sound */
async function built(sound) {
  const given = env['KIOSK_DIST']
  if (given) return resolve(given)
  const outDir = inProject('dist')
  await ensureBuilt({ outDir, base: '/', sound })
  return outDir
}

/** @param {{ path: string, env?: Record<string, string> }} browser @param {string[]} flags @param {string} profile @param {() => void} onEnd is called at once when it is to end */
function keepOpen(browser, flags, profile, onEnd) {
  let ending = false
  let close = () => {}
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      ending = true
      onEnd()
      close()
    })
  }
  const open = () => {
    makeReady(profile)
    const opened = openBrowser(browser, flags)
    close = opened.close
    return opened.closed
  }
  return stayOpen({ open, ended: () => ending, tell: (times) => console.log(AGAIN(times)) })
}
