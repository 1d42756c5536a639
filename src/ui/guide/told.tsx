import type { QuestionWords } from '../../content/catalogue.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

/** All that can have been answered; the island shows what was, and puts the words of the answer's tile onto its button. Each answer can be changed, the others stay. */
export function Told({ questions }: { questions: Readonly<Record<string, QuestionWords>> }) {
  const { line } = useKiosk()
  return (
    <>
      <h2><Line line={line('guide.told')} /></h2>
      <ul>{Object.entries(questions).flatMap(([question, words]) => Object.keys(words.options).map((option) => <Answer question={question} option={option} words={words} />))}</ul>
      <button type="button" class="switch" data-do="restart"><Line line={line('guide.restart')} /></button>
    </>
  )
}

function Answer({ question, option, words }: { question: string; option: string; words: QuestionWords }) {
  const { answer } = words.options[option]!
  return (
    <li data-item data-told={`${question}=${option}`}>
      <span class="told-ask"><Line line={words.ask} /></span>
      <span class="said"><Line line={answer} /></span>
      <button type="button" class="switch" data-do="change" data-asked={question}><Line line={useKiosk().line('guide.change')} /></button>
    </li>
  )
}
