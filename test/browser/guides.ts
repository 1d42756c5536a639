import type { Page } from 'playwright-core'
import { conversationOf, endsOf, graphOf, prepareGuide, serialiseAnswers, type Answers, type PreparedGuide } from '../../src/model/index.ts'
import type { GuideOnPage } from '../../src/model/guide-on-page.ts'
import type { Kiosk } from './kiosk.ts'

/** A guide of the build: its address, and what its page says to the browser. */
export interface BuiltGuide {
  path: string
  prepared: PreparedGuide
}

/** Every guide of the build in the first language. */
export async function builtGuides(kiosk: Kiosk): Promise<BuiltGuide[]> {
  const page = await kiosk.open('404.html', { serviceWorkers: 'block', javaScriptEnabled: false })
  const guides: BuiltGuide[] = []
  for (const path of kiosk.paths.filter((each) => /^wegweiser\/[\w-]+\/$/.test(each))) {
    await page.goto(kiosk.url + path)
    const data = JSON.parse((await page.locator('#guide-data').textContent())!) as GuideOnPage
    guides.push({ path, prepared: prepareGuide(data.guide) })
  }
  await page.context().close()
  return guides
}

/** For each question of a guide, answers after which it is asked. */
export function waysToQuestions({ prepared }: BuiltGuide): { question: string; fragment: string }[] {
  const { states } = graphOf(prepared)
  return prepared.questions.flatMap(({ id }) => {
    const state = states.find(({ question }) => question?.id === id)
    return state ? { question: id, fragment: fragmentOf(prepared, state.answers) } : []
  })
}

/** A few ends that differ in what they show: the shortest, the longest, and some between. */
export function someEnds({ prepared }: BuiltGuide, count: number): string[] {
  const ends = endsOf(graphOf(prepared)).map(({ answers }) => answers)
  const sorted = ends.sort((a, b) => Object.keys(a).length - Object.keys(b).length)
  const step = Math.max(1, Math.floor(sorted.length / count))
  return sorted.filter((_, index) => index % step === 0).map((answers) => fragmentOf(prepared, answers))
}

const fragmentOf = (prepared: PreparedGuide, answers: Answers) => `#${serialiseAnswers(answers, prepared.questions)}`

/** The question that a person is asked now, as its id; nothing at the result. */
export async function asked(page: Page): Promise<string | null> {
  const question = page.locator('.question:visible')
  return (await question.count()) ? question.getAttribute('data-question') : null
}

/** Waits until all has come that a screen of a guide shows: what stands on it after the first answer lies on pages of its own. */
export const settled = (page: Page) => page.waitForFunction(() => {
  const isThere = (selector: string) => document.querySelector(selector)?.checkVisibility()
  return isThere('.guide.alive') && (isThere('.guide [data-part=ending]') || isThere('.guide .urgent-help'))
})

/** Answers each question with its first option, to the result. */
export async function answerAll(page: Page): Promise<number> {
  let answers = 0
  for (await settled(page); await asked(page); answers++) {
    await page.locator('.question:visible .tile').first().click()
    await settled(page)
  }
  return answers
}

/** The question that the model would ask. */
export const dueQuestion = ({ prepared }: BuiltGuide, answers: Answers): string | null => conversationOf(prepared, answers).next?.id ?? null

/** What a page says of the person: the answers in its address. */
export const answersIn = (page: Page): Answers => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)))

/** The words that have the focus. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement as HTMLElement).innerText.replace(/\s+/g, ' ').trim())

/** Presses Tab until an element has the focus. @returns how often */
export async function tabTo(page: Page, selector: string, most = 40): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return presses
  }
  throw new Error(`Tab does not reach ${selector} on ${page.url()}`)
}
