/** What an address is made of. */
export interface Whereabouts {
  /** Where the page is open now. */
  here: { origin: string; pathname: string }
  /** Where the kiosk lies on its server: `/` or `/kiosk/`. */
  base: string
  /** Where everybody finds the kiosk: `https://beispiel.de/kiosk/`. Empty when nobody has said so at the build: then it is where the page is open. */
  site: string
}

/**
 * The address to take along. What stands behind a question mark belongs to this device and never goes along;
 * what stands behind # goes along only when a person says so, or when it tells nothing of them.
 * @param fragment what goes along
 */
export function pageAddress({ here, base, site }: Whereabouts, fragment: string): string {
  const kiosk = new URL(site || base, here.origin)
  const page = new URL(here.pathname.slice(base.length), kiosk)
  page.hash = fragment
  return page.href
}

/** The address as one types it. */
export const inLetters = (address: string): string => address.replace(/^https?:\/\//, '').replace(/#.*/, '')
