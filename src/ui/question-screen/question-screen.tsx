import type { ComponentChildren } from 'preact'
import type { OptionWords, QuestionWords } from '../../content/catalogue.ts'
import { Line, Lines } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'
import { Say } from '../player/say.tsx'

/** One question with its answers, on a screen of its own. Hidden until the guide asks it. */
export function QuestionScreen({ id, words, children }: { id: string; words: QuestionWords; children?: ComponentChildren }) {
  return (
    <section class="question" data-question={id} hidden>
      <div class="question-head">
        <h2 tabIndex={-1}><span class="progress" data-part="progress" /> <Line line={words.ask} /></h2>
        <Say label={words.ask} />
      </div>
      {words.hint.length > 0 && <Lines lines={words.hint} />}
      <ul class="tiles options">
        {Object.entries(words.options).map(([option, words]) => <li><Answer id={option} words={words} /><Say label={words.label} /></li>)}
      </ul>
      {children}
    </section>
  )
}

/** A large button with a picture: the whole card can be touched. */
function Answer({ id, words }: { id: string; words: OptionWords }) {
  return (
    <button type="button" class="tile" data-do="answer" data-option={id}>
      <Picture meaning={words.picture} size="tile" />
      <span class="option-label"><Line line={words.label} /></span>
    </button>
  )
}
