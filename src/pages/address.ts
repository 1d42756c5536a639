/** Makes every address of the kiosk; nothing else joins base, language and path. */
export type Address = (path: string) => string

/**
 * @param base where the kiosk lies on its server, with a slash at both ends: `/` or `/kiosk/`
 * @param languagePath the folder of the language, empty for the first one
 */
export function createAddress(base: string, languagePath: string): Address {
  const folder = languagePath ? `${languagePath}/` : ''
  return (path) => base + folder + path.replace(/^\//, '')
}
