/** How a photo begins that a browser shows and that can't hold a script: JPEG, PNG, WebP. */
const KINDS: readonly { type: string; begins: readonly (number | null)[] }[] = [
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/webp', begins: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50] },
]

/** What kind of photo some bytes are, whatever the file is called; undefined: none that may be shown. */
export const photoType = (bytes: Uint8Array): string | undefined =>
  KINDS.find(({ begins }) => begins.every((byte, index) => byte === null || bytes[index] === byte))?.type

/** Bytes as base64. In parts: a call takes no million arguments. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return btoa(parts.join(''))
}

/** The bytes that stand in base64; undefined when it is none. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const letters = atob(text)
    const bytes = new Uint8Array(letters.length)
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
    return bytes
  } catch {
    return undefined
  }
}
