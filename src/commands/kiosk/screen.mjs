import { run } from '../ground/child.mjs'

/** @typedef {import('./flags.mjs').Size} Size */

/**
 * Whether a window can be shown. Windows and macOS always have a screen for whoever is logged in.
 * @param {NodeJS.ProcessEnv} env @param {string} platform
 */
export const hasScreen = (env, platform) => platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])

/**
 * The size of the screen: what KIOSK_SIZE says, else what the screen says. Without a window manager Chromium does not
 * fill a screen unless it is told its size; with one it does so without.
 * @param {string | undefined} given KIOSK_SIZE, as 1920x1080
 * @returns {Promise<Size | undefined>}
 */
export async function screenSize(given) {
  if (given) return sizeFrom(given)
  if (process.platform !== 'linux' || !process.env['DISPLAY']) return undefined
  return sizeInXrandr(await outputOf('xrandr', '--current')) ?? sizeInXdpyinfo(await outputOf('xdpyinfo'))
}

/** @param {string} text @returns {Size} */
export function sizeFrom(text) {
  const size = sizeIn(/^(\d{3,5})x(\d{3,5})$/, text)
  if (size) return size
  throw new Error(`KIOSK_SIZE=${text} ist keine Größe. Schreiben Sie Breite und Höhe in Pixeln: KIOSK_SIZE=1920x1080`)
}

/** The size of the main screen; of the first where none is the main one. @param {string} text */
export const sizeInXrandr = (text) => sizeIn(/ connected primary (\d+)x(\d+)\+/, text) ?? sizeIn(/ connected (\d+)x(\d+)\+/, text)

/** @param {string} text */
export const sizeInXdpyinfo = (text) => sizeIn(/dimensions:\s+(\d+)x(\d+) pixels/, text)

/** @param {RegExp} pattern @param {string} text @returns {Size | undefined} */
function sizeIn(pattern, text) {
  const [, width, height] = pattern.exec(text) ?? []
  return width && height ? { width: Number(width), height: Number(height) } : undefined
}

/** What a program prints; nothing where it isn't there. @param {string} program @param {string[]} args */
const outputOf = async (program, ...args) => {
  const { code, output } = await run(program, args, { quiet: true, timeout: 5000 })
  return code === 0 ? output : ''
}
