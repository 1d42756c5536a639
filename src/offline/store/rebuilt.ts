import { textOf } from './body.ts'
import { ofAll } from './pack.ts'
import { packsOf, WORTH, type Ground, type Source } from './packs.ts'
import { commonIn, cut, OWN, SHAPES, stretchesOf, type Shapes } from './pieces.ts'

interface Older {
  /** What stores of other versions have under an address, store by store. */
  older(url: string): Promise<string | undefined>
}

const isPage = (url: string) => /(\/|\.html)$/.test(url)

/**
 * Pages of which a new version has changed only what many share: its pieces come in one small file, and what a page says of its own
 * lies on the device. Whether it is what the build made is seen by its hash, as of any page.
 */
export function createRebuilt({ files, scope, fetch, isOurs, older }: Ground & Older) {
  const packs = [...packsOf(files, scope).values()].map((urls) => [...urls].filter(isPage)).filter((urls) => urls.length > 0)

  async function open(groups: readonly string[][]) {
    const own = new Map((await Promise.all(groups.map(ownIn))).flat())
    if (!own.size) return () => undefined
    const { response, text } = await textOf((signal) => fetch(new URL(SHAPES, scope).href, signal))
    const { pages, pieces } = JSON.parse(text) as Shapes
    return (url: string) => {
      const [shape, ours] = [pages[url.slice(scope.length)], own.get(url)?.values()]
      const page = shape && ours && shape.map((step) => (step === OWN ? ours.next().value : pieces[step])).join('')
      return page === undefined ? undefined : new Response(page, { headers: [...ofAll(response), ['content-type', 'text/html; charset=utf-8']] })
    }
  }

  /** What each page of a language says of its own, as far as an older version is there. */
  async function ownIn(urls: readonly string[]): Promise<[string, string[]][]> {
    const texts = await Promise.all(urls.map(async (url) => [url, await older(url)] as const))
    const pages = texts.flatMap(([url, text]) => (text === undefined ? [] : [[url, cut(text)] as const]))
    const common = commonIn(pages.map(([, pieces]) => pieces))
    return pages.map(([url, pieces]) => [url, stretchesOf(pieces, common).flatMap(({ text, isOwn }) => (isOwn ? [text] : []))])
  }

  async function source(groups: readonly string[][]) {
    const rebuilt = await open(groups).catch(() => () => undefined)
    return async (url: string) => {
      const page = await Promise.resolve(url).then(rebuilt).catch(() => undefined)
      return page && (await isOurs(url, page)) ? page : undefined
    }
  }

  return {
    /** The pages that are worth it: as many are missing as would be worth a pack. */
    worth(missing: readonly string[]): Source[] {
      const lost = new Set(missing)
      const groups = packs.filter((urls) => urls.filter((url) => lost.has(url)).length >= WORTH * urls.length)
      return groups.length ? [{ source: () => source(groups), urls: groups.flat().filter((url) => lost.has(url)) }] : []
    },
  }
}
