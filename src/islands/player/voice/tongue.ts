/** In which language the page is written. */
export const pageTag = (): string => document.documentElement.lang || 'de'

/** What is spoken, by the tag of a page or of a voice: „deu“, as Firefox names it on Android, is „de“. */
export function tongueOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.split(/[-_]/)[0]!)[0] ?? ''
  } catch {
    return ''
  }
}
