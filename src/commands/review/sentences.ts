import type { Article, ArticleText, Catalogue, Language } from '../../content/catalogue.ts'
import { blockLines } from '../../content/text/build-text.ts'
import { plainText, type Line } from '../../language/text.ts'
import { isGerman } from '../../language/tongue.ts'

/** A sentence as a Prüfgruppe reads it. */
export interface ReadSentence {
  number: number
  text: string
  picture: string
}

/** A page in Leichte Sprache. */
export interface EasyText {
  article: Article
  text: ArticleText
  language: Language
}

/** The texts in Leichte Sprache: only these a Prüfgruppe reads. Other languages have easy words too, but no Leichte Sprache. */
export const easyTexts = ({ articles, languages }: Pick<Catalogue, 'articles' | 'languages'>): EasyText[] =>
  languages.filter((language) => language.level === 'easy' && isGerman(language)).flatMap((language) => articles.flatMap((article) => {
    const text = article.texts[language.id]
    return text ? [{ article, text, language }] : []
  }))

/** Every sentence of a text, headings and lists too, in the order of the page, each with the picture beside it. */
export function sentencesOf({ article: { picture }, text }: Pick<EasyText, 'article' | 'text'>): ReadSentence[] {
  const beside = (of: string, lines: readonly Line[]) => lines.map((line) => ({ text: plainText(line), picture: of }))
  const sections = text.sections.flatMap(({ heading, blocks }) => [
    ...(heading ? beside(blocks[0]?.picture ?? picture, [heading]) : []),
    ...blocks.flatMap((block) => beside(block.picture, blockLines(block))),
  ])
  const head = beside(picture, [text.title, text.tile, text.summary]).filter((sentence, index, all) => index === 0 || sentence.text !== all[0]!.text)
  return [...head, ...sections].filter(({ text: words }) => words.trim() !== '').map((sentence, index) => ({ number: index + 1, ...sentence }))
}
