import { spokenForm } from './spoken/spoken-form.ts'

/**
 * The short stable id of a line: what is shown, spoken, highlighted and checked share it.
 * It hangs on the spoken form, so that a moved bold mark or hyphen keeps the recorded clip.
 * @param pronunciation how the line is said, where the author has written it down
 */
export function lineId(text: string, pronunciation?: string): string {
  const said = (pronunciation ?? spokenForm(text)).normalize('NFC').replace(/\s+/g, ' ').trim()
  return hash53(said, 1).toString(36).slice(-5).padStart(5, '0') + hash53(said, 2).toString(36).slice(-5).padStart(5, '0')
}

/** cyrb53: synchronous, 53 bits, well mixed; collisions are not an attack here, only a nuisance. */
function hash53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
