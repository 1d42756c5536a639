import { PARTS } from '../../search/parts.ts'
import type { Search } from '../../search/search.ts'

/**
 * Fetches the search and all parts of its index at the first question, once. What fails is tried again at the next one.
 * @param folder the address in which the parts lie
 */
export function loadOnce(folder: string): () => Promise<Search> {
  let coming: Promise<Search> | undefined
  return () => (coming ??= load(folder).catch((fault: unknown) => {
    coming = undefined
    throw fault
  }))
}

async function load(folder: string): Promise<Search> {
  const [{ openIndex }, ...parts] = await Promise.all([import('../../search/search.ts'), ...PARTS.map((name) => textAt(folder + name))])
  return openIndex(parts)
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.text()
}
