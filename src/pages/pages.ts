import { articlePages } from './articles.tsx'
import { comparisonPages } from './comparison.tsx'
import { contactPages } from './contacts.tsx'
import { differencePages } from './differences.tsx'
import { glossaryPages } from './glossary.tsx'
import { guidePages } from './guides.tsx'
import { homePages } from './home.tsx'
import { landscapePages } from './landscape.tsx'
import { listPages } from './lists.tsx'
import { missingPages } from './missing.tsx'
import { myQuestionPages } from './my-questions.tsx'
import type { Page, Site } from './page.ts'
import { pointPages } from './point.tsx'
import { searchPages } from './search.tsx'
import { workshopPages } from './workshop.tsx'
import { staffPages } from './staff.tsx'

/** A kind of page is one file and one entry here. */
const KINDS = [homePages, guidePages, landscapePages, listPages, articlePages, comparisonPages, differencePages, contactPages, workshopPages, glossaryPages, searchPages, myQuestionPages, missingPages, pointPages, staffPages]

/** All pages of one language. */
export function pages(site: Site): Page[] {
  return KINDS.flatMap((kind) => kind(site))
}
