import type { Source } from '../../content/catalogue.ts'
import type { ToCheck } from '../../content/checking/to-check.ts'
import { daysBetween } from './days.ts'
import type { Tried } from './cache.ts'

/** An address outside the kiosk, and who names it. */
export interface Link {
  url: string
  from: string[]
}

/** A good answer counts for so many days, any other for one. */
const GOOD_FOR = 30

/** Every address that facts, contacts and sources name, each once, by their host. */
export function linksIn(entries: readonly ToCheck[], sources: readonly Source[]): Link[] {
  const links = new Map<string, string[]>()
  const add = (url: string, from: string) => {
    const bare = new URL(url)
    bare.hash = ''
    links.set(bare.href, [...new Set([...(links.get(bare.href) ?? []), from])])
  }
  for (const { links: urls, id } of entries) urls.forEach((url) => add(url, id))
  for (const { url, id } of sources) if (url) add(url, id)
  return [...links].map(([url, from]) => ({ url, from })).sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

const key = ({ url }: Link) => `${new URL(url).host} ${url}`

/** Those of which nothing is known that is young enough. */
export const linksToTry = (links: readonly Link[], tried: Tried, on: string): Link[] =>
  links.filter(({ url }) => {
    const known = tried.get(url)
    return !known || daysBetween(known.on, on) >= (known.good ? GOOD_FOR : 1) || known.on > on
  })
