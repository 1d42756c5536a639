import { photoType } from './photo.ts'

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

/** How a photo is called where it is shown: by its bytes, so that a new photo has a new address, and no address tells a name. */
export const photoFile = (bytes: Uint8Array): string => `${fingerprint(bytes)}.${ENDINGS[photoType(bytes) ?? ''] ?? 'jpg'}`

/** A short mark of some bytes (cyrb53). It tells versions apart and guards nothing. */
export function fingerprint(bytes: Uint8Array): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 2654435761)
    b = Math.imul(b ^ byte, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (b >>> 0).toString(16).padStart(8, '0') + (a >>> 0).toString(16).padStart(8, '0')
}
