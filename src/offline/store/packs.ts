import { textOf } from './body.ts'
import type { Ground, Source } from './ground.ts'
import { unpack } from './pack.ts'
import type { StoredFile } from './store.ts'

/** A pack is fetched when at least this share of its files is missing. */
const WORTH = 1 / 3

/** The packs in which files may come together: one answer in place of sixty. */
export function createPacks({ files, scope, fetch, isOurs }: Ground) {
  const packs = packsOf(files, scope)

  async function open(pack: string) {
    const inPack = await textOf((signal) => fetch(new URL(pack, scope).href, signal)).then(({ response, text }) => unpack(response, text)).catch(() => () => undefined)
    return async (url: string) => {
      const found = await Promise.resolve(url.slice(scope.length)).then(inPack).catch(() => undefined)
      return found && (await isOurs(url, found)) ? found : undefined
    }
  }

  return {
    /** Those that are worth fetching for what is missing. */
    worth: (missing: readonly string[]): Source[] =>
      [...packs].map(([pack, packed]) => ({ packed, source: () => open(pack), urls: missing.filter((url) => packed.has(url)) })).filter(({ packed, urls }) => urls.length >= WORTH * packed.size),
  }
}

/** The addresses in each pack. */
export function packsOf(files: readonly StoredFile[], scope: string): Map<string, Set<string>> {
  const packs = new Map<string, Set<string>>()
  for (const { url, pack } of files) if (pack) packs.set(pack, (packs.get(pack) ?? new Set()).add(new URL(url, scope).href))
  return packs
}
