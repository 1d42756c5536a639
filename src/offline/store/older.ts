import type { Ground } from './ground.ts'
import { packsOf } from './packs.ts'
import { cut, ownIn } from './pieces.ts'
import { nameOf } from './shape.ts'

/** A language: the file of its pack, and all its pages. */
export interface Language {
  pack: string
  urls: readonly string[]
}

/** What the device has of the pages of a language in stores of other versions. */
export interface Older {
  /** By page: what it says of its own. */
  own: ReadonlyMap<string, string[]>
  /** All pieces, by name. */
  pieces: ReadonlyMap<number, string>
}

const isPage = (url: string) => /(\/|\.html)$/.test(url)

export const languagesOf = ({ files, scope }: Pick<Ground, 'files' | 'scope'>): Language[] =>
  [...packsOf(files, scope)].map(([pack, urls]) => ({ pack, urls: [...urls].filter(isPage) })).filter(({ urls }) => urls.length > 0)

/** Reads the older pages of a language, once. @param text of a page as stores of other versions have it */
export function createOlder(text: (url: string) => Promise<string | undefined>): (language: Language) => Promise<Older> {
  const known = new Map<string, Promise<Older>>()
  return ({ pack, urls }) => known.get(pack) ?? known.set(pack, read(urls, text)).get(pack)!
}

async function read(urls: readonly string[], text: (url: string) => Promise<string | undefined>): Promise<Older> {
  const texts = await Promise.all(urls.map(async (url) => [url, await text(url)] as const))
  const pages = new Map(texts.flatMap(([url, page]) => (page === undefined ? [] : [[url, cut(page)] as const])))
  return { own: ownIn(pages), pieces: new Map([...pages.values()].flat().map((piece) => [nameOf(piece), piece])) }
}
