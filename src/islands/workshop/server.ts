import { LARGEST_FILE } from '../../workshop/pack.ts'

/** Long enough for 8 MB over a slow line. In milliseconds. */
const PATIENCE = 60_000

/**
 * Fetches the pack of a workshop from the server of the kiosk, and from nowhere else. Behind a login, the login goes along.
 * @returns undefined when it can't be had, or is too large
 */
export async function fetchServed(id: string): Promise<Uint8Array | undefined> {
  const address = `${document.body.dataset['base'] ?? '/'}workshops/${id}.json`
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), PATIENCE)
  try {
    const response = await fetch(address, { redirect: 'error', credentials: 'same-origin', cache: 'no-cache', signal: patience.signal })
    return response.status === 200 ? await readUpTo(response, LARGEST_FILE) : undefined
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/** The bytes of an answer; undefined as soon as there are more than allowed: a wrong file may have no end. */
export async function readUpTo(response: Response, most: number): Promise<Uint8Array | undefined> {
  const reader = response.body!.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(parts, length)
    length += value.length
    if (length > most) return void (await reader.cancel())
    parts.push(value)
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
