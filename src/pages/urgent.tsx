import type { Article, ArticleText } from '../content/catalogue.ts'
import { plainText, type Line, type Part } from '../language/text.ts'
import type { HelpNumber } from '../ui/exit/exit.tsx'
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

/** The same numbers without their words, for the bar: the sentence of each is its name, the picture is that of the contact. */
export function helpNumbers({ catalogue, language }: Site): HelpNumber[] {
  const lines = catalogue.articles.filter(({ sensitive }) => sensitive).flatMap(({ texts }) => numbersIn(texts[language.id]))
  return lines.flatMap((line) => {
    const { text, tel } = phoneIn(line)!
    const contact = catalogue.contacts.find(({ phone, phoneTel }) => digits(phoneTel ?? phone ?? '') === digits(tel))
    return contact ? [{ name: plainText(line), text, tel, picture: contact.picture }] : []
  })
}

const digits = (number: string) => number.replace(/\D/g, '')
const phoneIn = ({ parts }: Line) => parts.find((part): part is Extract<Part, { kind: 'phone' }> => part.kind === 'phone')

/** Each number once, with the words that stand before it. */
function numbersIn(text: Article['texts'][string] | undefined): Line[] {
  const byNumber = new Map<string, Line>()
  for (const line of linesIn(text)) {
    const phone = phoneIn(line)
    if (phone && !byNumber.has(phone.tel)) byNumber.set(phone.tel, line)
  }
  return [...byNumber.values()]
}

function linesIn(text: ArticleText | undefined): Line[] {
  const blocks = text?.sections.flatMap((section) => section.blocks) ?? []
  return blocks.flatMap((block) => block.items).flatMap((item) => (item.kind === 'lines' ? item.lines : []))
}
