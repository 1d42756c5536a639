import { attempt } from '../../../model/session.ts'

/** The link that an event is for, also one in a drawing or a map of a picture. */
export const linkAt = ({ target }: Event): Element | null => (target instanceof Element ? target.closest('a, area') : null)

/** Where a link leads. @returns null for one that leads nowhere, or whose address can't be read */
export function addressOf(link: Element): URL | null {
  const written = link.getAttribute('href') ?? link.getAttribute('xlink:href')
  return written === null ? null : (attempt(() => new URL(written, document.baseURI)) ?? null)
}

/** Whether an address belongs to the kiosk; its server may have other pages beside it. */
export const isInside = ({ origin, pathname }: URL): boolean => origin === location.origin && pathname.startsWith(document.body.dataset['base'] ?? '/')
