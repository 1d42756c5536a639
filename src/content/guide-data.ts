import type { Guide } from '../model/index.ts'
import type { GuideContent, GuideData, LanguageId } from './catalogue.ts'

/** What the browser needs of a guide in one language, as plain JSON. Nothing that only tests and editors need. */
export function guideData({ guide, words }: GuideContent, language: LanguageId): GuideData {
  return { guide: withoutExamples(guide), words: words[language]! }
}

function withoutExamples({ programmes, contacts, results, ...guide }: Guide): Guide {
  return { ...guide, programmes: programmes.map(bare), contacts: contacts.map(bare), results: results.map(bare) }
}

const bare = <T extends { examples?: unknown }>({ examples: _, ...rest }: T) => rest
