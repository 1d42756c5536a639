import { guideData } from '../content/guide-data.ts'
import type { GuideContent, GuideWords } from '../content/catalogue.ts'
import { ALWAYS } from '../model/condition.ts'
import type { GuideOnPage } from '../model/guide-on-page.ts'
import { shownKey } from '../model/shown-key.ts'

/** All that decides, as data of the page. The browser doesn't run such a block, so the policy has nothing to say to it. */
export const GuideJson = ({ content, words }: GuideOf) => <script type="application/json" id="guide-data" dangerouslySetInnerHTML={{ __html: textOf(content, words) }} />

/** Tells what belongs to the same version of a guide: its results stand on another page. */
export const guideKey = ({ content, words }: GuideOf): string => shownKey(textOf(content, words))

interface GuideOf {
  content: GuideContent
  words: GuideWords
}

function textOf(content: GuideContent, words: GuideWords): string {
  const data: GuideOnPage = {
    guide: guideData(content, '').guide,
    stay: words.stay && (words.stay.when ?? ALWAYS),
    notes: words.notes.map(({ when }) => when ?? ALWAYS),
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
