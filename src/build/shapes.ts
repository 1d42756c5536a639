import { commonIn, cut, OWN, stretchesOf, type Shapes } from '../offline/store/pieces.ts'
import { addressOf } from './address-of.ts'
import { numbered } from './numbered.ts'

type Files = readonly (readonly [file: string, text: string])[]

/** What the pages of a version share, and how each of them goes on. @param groups the files of each pack: path in `dist/`, and text */
export function shapesOf(groups: readonly Files[]): Shapes {
  const { pieces, placeOf } = numbered()
  const shaped = groups.map(pagesOf).flatMap((pages) => {
    const common = commonIn(pages.map(([, cut]) => cut))
    return pages.map(([url, cut]) => [url, stretchesOf(cut, common).map(({ text, isOwn }) => (isOwn ? OWN : placeOf(text)))] as const)
  })
  return { pages: Object.fromEntries(shaped), pieces: pieces() }
}

const pagesOf = (files: Files) => files.filter(([file]) => file.endsWith('.html')).map(([file, text]) => [addressOf(file), cut(text)] as const)
