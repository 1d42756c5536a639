import { sha256 } from '../../../offline/store/sha256.ts'
import { everywhere, type ClipEntry } from './list.ts'

/** The bytes of a clip, as the build made them: from a store, else from the server. Rejects when they can't be had. */
export async function fetchClip({ file, sha256: hash }: ClipEntry, list: string, signal: AbortSignal): Promise<Blob> {
  const address = new URL(file, new URL(list, location.href)).href
  for (const stored of await everywhere(address)) {
    const clip = await whole(stored, hash)
    if (clip) return clip
  }
  const clip = await whole(await fetch(address, { signal }), hash)
  if (!clip) throw new Error(`${address} is not what the build made.`)
  return clip
}

/** Where a page isn't secure a browser can't count the hash; then what the server sent is taken as it is. */
async function whole(response: Response, hash: string): Promise<Blob | undefined> {
  if (response.status !== 200) return undefined
  const bytes = await response.arrayBuffer()
  return !isSecureContext || (await sha256(bytes)) === hash ? new Blob([bytes], { type: 'audio/mpeg' }) : undefined
}
