/**
 * By this the browser finds the clip of the words that it shows: their signs, without gaps and hyphens for the eye only.
 * The id of a Line can't serve: it hangs on the spoken form, which takes a dictionary.
 */
export function shownKey(text: string): string {
  const signs = text.normalize('NFC').replace(/[\s\u00ad]/g, '')
  return hash(signs, 0x01000193) + hash(signs, 0x85ebca6b)
}

/** FNV-1a with a multiplier of one's own, 32 bits. That no two texts of the kiosk meet is tested: test/sound/lines.test.ts. */
function hash(text: string, multiplier: number): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), multiplier)
  return ((value ^ (value >>> 15)) >>> 0).toString(36)
}
