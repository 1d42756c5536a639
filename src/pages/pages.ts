import { articlePages } from './articles.tsx'
import { contactPages } from './contacts.tsx'
import { glossaryPages } from './glossary.tsx'
import { guidePages } from './guides.tsx'
import { homePages } from './home.tsx'
import { listPages } from './lists.tsx'
import { missingPages } from './missing.tsx'
import type { Page, Site } from './page.ts'

/** A kind of page is one file and one entry here. */
const KINDS = [homePages, guidePages, listPages, articlePages, contactPages, glossaryPages, missingPages]

/** All pages of one language. */
export function pages(site: Site): Page[] {
  return KINDS.flatMap((kind) => kind(site))
}
