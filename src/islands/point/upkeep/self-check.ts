import { repairStore } from '../../../offline/ask.ts'
import { attempt } from '../../../model/session.ts'

const NAME = 'upkeep'

/** What the last look through the store has found. */
export interface SelfCheck {
  /** When it was, by the clock of the device: `2026-03-01T03:12:00.000Z`. */
  checked: string
  /** How many files were mended; null: something is missing and could not be fetched. */
  mended: number | null
}

/**
 * Looks through everything that is stored on this device, by hash, and mends it. What it found is kept for the staff page.
 * @returns how many files were mended (null: it could not), and of how many. Never rejects.
 */
export async function selfCheck(): Promise<{ mended: number | null; files: number }> {
  const found = await repairStore()
  attempt(() => localStorage.setItem(NAME, JSON.stringify({ checked: new Date().toISOString(), mended: found.mended } satisfies SelfCheck)))
  return found
}

/** What the last self-check on this device has found; undefined when there was none. */
export function lastCheck(): SelfCheck | undefined {
  const { checked, mended } = Object(attempt(() => JSON.parse(localStorage.getItem(NAME)!) as unknown)) as Partial<SelfCheck>
  if (typeof checked !== 'string' || Number.isNaN(Date.parse(checked))) return undefined
  return { checked, mended: Number.isInteger(mended) ? mended! : null }
}
