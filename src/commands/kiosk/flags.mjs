/**
 * @typedef {{ width: number, height: number }} Size in pixels
 * @typedef {{ url: string, profile: string, size?: Size | undefined, printer: boolean, isRoot: boolean, more: readonly string[] }} Window
 */

/** What Chromium is always started with at an information point. docs/information-point/linux.md tells what each is for. */
export const FLAGS = [
  '--kiosk',
  '--no-first-run',
  '--no-default-browser-check',
  '--noerrdialogs',
  '--hide-crash-restore-bubble',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--autoplay-policy=no-user-gesture-required',
  '--disable-features=AutofillServerCommunication',
]

/**
 * All that Chromium is started with.
 * @param {Window} window `more`: further flags, for a special screen or a test
 */
export const flagsFor = ({ url, profile, size, printer, isRoot, more }) => [
  ...FLAGS,
  `--user-data-dir=${profile}`,
  ...(size ? [`--window-size=${size.width},${size.height}`, '--window-position=0,0'] : []),
  ...(printer ? ['--kiosk-printing'] : []),
  ...(isRoot ? ['--no-sandbox'] : []),
  ...more,
  url,
]
