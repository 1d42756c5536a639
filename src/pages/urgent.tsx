import type { Article, ArticleText } from '../content/catalogue.ts'
import type { Line, Part } from '../language/text.ts'
import { UrgentHelp } from '../ui/urgent-help/urgent-help.tsx'
import type { Site } from './page.ts'

/** Help with violence, from the pages that the content marks as sensitive: their sentences that name a number. */
export function Urgent({ site: { catalogue, language } }: { site: Site }) {
  return (
    <>
      {catalogue.articles.filter(({ sensitive }) => sensitive).map(({ path, picture, texts }) => (
        <UrgentHelp path={path} picture={picture} numbers={numbersIn(texts[language.id])} />
      ))}
    </>
  )
}

/** Each number once, with the words that stand before it. */
function numbersIn(text: Article['texts'][string] | undefined): Line[] {
  const byNumber = new Map<string, Line>()
  for (const line of linesIn(text)) {
    const phone = line.parts.find((part): part is Extract<Part, { kind: 'phone' }> => part.kind === 'phone')
    if (phone && !byNumber.has(phone.tel)) byNumber.set(phone.tel, line)
  }
  return [...byNumber.values()]
}

function linesIn(text: ArticleText | undefined): Line[] {
  const blocks = text?.sections.flatMap((section) => section.blocks) ?? []
  return blocks.flatMap((block) => block.items).flatMap((item) => (item.kind === 'lines' ? item.lines : []))
}
