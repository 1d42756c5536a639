import type { Search } from '../../search/search.ts'

/** Fetches the search and its index at the first question, once. What fails is tried again at the next one. */
export function loadOnce(address: string): () => Promise<Search> {
  let coming: Promise<Search> | undefined
  return () => (coming ??= load(address).catch((fault: unknown) => {
    coming = undefined
    throw fault
  }))
}

async function load(address: string): Promise<Search> {
  const [{ openIndex }, answer] = await Promise.all([import('../../search/search.ts'), fetch(address)])
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return openIndex(await answer.text())
}
