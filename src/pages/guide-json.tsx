import { guideData } from '../content/guide-data.ts'
import type { GuideContent, GuideWords } from '../content/catalogue.ts'
import { ALWAYS } from '../model/condition.ts'
import type { GuideOnPage } from '../model/guide-on-page.ts'

/** All that decides, as data of the page. The browser doesn't run such a block, so the policy has nothing to say to it. */
export function GuideJson({ content, words }: { content: GuideContent; words: GuideWords }) {
  const data: GuideOnPage = {
    guide: guideData(content, '').guide,
    stay: words.stay && (words.stay.when ?? ALWAYS),
    notes: words.notes.map(({ when }) => when ?? ALWAYS),
  }
  return <script type="application/json" id="guide-data" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
}
