/** What is shown of an address that leads out. */
export interface Outside {
  kind: 'page' | 'phone' | 'mail'
  /** For eyes, and for a hand that writes it down. */
  letters: string
  /** For the camera of a phone. */
  code: string
}

/**
 * @param written the words of the link: a number stands there in the groups in which people say it
 * @returns undefined for an address that nobody can use on a phone, such as `javascript:`
 */
export function asShown({ href, protocol, pathname }: URL, written: string): Outside | undefined {
  if (protocol === 'tel:') return { kind: 'phone', letters: isNumber(written) ? written : decoded(pathname), code: href }
  if (protocol === 'mailto:') return { kind: 'mail', letters: decoded(pathname), code: href }
  if (protocol === 'https:' || protocol === 'http:') return { kind: 'page', letters: decoded(href.replace(/^https?:\/\//, '').replace(/\/$/, '')), code: href }
  return undefined
}

const isNumber = (text: string) => /^\+?[\d\s/()-]{3,}$/.test(text)

function decoded(text: string): string {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}
