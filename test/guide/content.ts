import { readContentFiles } from '../../src/content/files.ts'
import type { GuideContent } from '../../src/content/catalogue.ts'
import { loadCatalogue } from '../../src/content/load.ts'
import { prepareGuide } from '../../src/model/index.ts'

/** The content that is shipped. */
const loaded = loadCatalogue(readContentFiles('content'))

export const catalogue = loaded.catalogue!
export const problems = loaded.problems.filter(({ severity }) => severity === 'error')

/** A guide, ready to be asked. */
export interface Ready extends GuideContent {
  prepared: ReturnType<typeof prepareGuide>
}

export const guides: readonly Ready[] = catalogue.guides.map((content) => ({ ...content, prepared: prepareGuide(content.guide) }))

export const guideOf = (id: string): Ready => guides.find((guide) => guide.id === id)!

/** The words in the first language, for tests that look at contacts and numbers. */
export const wordsOf = ({ words }: GuideContent) => words[catalogue.languages[0]!.id]!
