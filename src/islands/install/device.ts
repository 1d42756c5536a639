export type Device = 'iphone' | 'android'

/** A screen whose shorter side has so many CSS pixels is no tablet any more: the largest iPad has 1032. */
const LARGER_THAN_TABLETS = 1080

/**
 * The kind of phone or tablet; null on everything else. An iPad calls itself a Mac, but no Mac can be touched.
 * The words of the menus differ, so that the name has to be looked at: no feature tells them apart.
 */
export function deviceOf({ userAgent, maxTouchPoints }: Pick<Navigator, 'userAgent' | 'maxTouchPoints'>, { width, height }: Pick<Screen, 'width' | 'height'>): Device | null {
  if (Math.min(width, height) >= LARGER_THAN_TABLETS) return null
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) return 'iphone'
  return /Android/.test(userAgent) ? 'android' : null
}

/** Whether the kiosk runs from the start screen already, or fills the screen as at an information point. */
export const isInstalled = (): boolean => !matchMedia('(display-mode: browser)').matches || (navigator as { standalone?: boolean }).standalone === true
