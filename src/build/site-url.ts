/**
 * Where everybody finds the kiosk, as it stands in codes and on paper, with a slash at its end.
 * @param text the environment variable SITE_URL; when it is missing, pages say where they are open
 * @throws when it is no address of the web
 */
export function siteUrl(text = ''): string {
  if (!text) return ''
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(`SITE_URL ist „${text}“. Das ist keine Adresse. Schreiben Sie zum Beispiel SITE_URL=https://beispiel.de/kiosk/`)
  }
  return url.href.replace(/\/?$/, '/')
}
