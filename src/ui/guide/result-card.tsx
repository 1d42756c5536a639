import type { Line as LineData } from '../../language/text.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Helpers, type Helper } from '../outcome-card/helpers.tsx'
import { More } from './more.tsx'
import { Picture } from '../picture/picture.tsx'
import { Say } from '../player/say.tsx'

export interface ResultCardProps {
  /** Names the card for the island. */
  id?: string
  picture: string
  title: LineData
  lines: readonly LineData[]
  /** The answers that lead here, for readers without script. */
  answers?: readonly LineData[]
  helpers?: readonly Helper[]
  /** Pages on which to read on. */
  pages?: readonly { path: string; label: LineData }[]
}

/** A card without conditions of its own: a closing text, or „Alles bleibt so“. */
export function ResultCard({ id, picture, title, lines, answers = [], helpers = [], pages = [] }: ResultCardProps) {
  return (
    <li class="outcome-card" data-item={id ? true : undefined} data-result={id}>
      <div class="outcome-head">
        <Picture meaning={picture} size="small" />
        <h3><Line line={title} /></h3>
        <Say label={title} />
      </div>
      <div class="outcome-part"><Lines lines={lines} /></div>
      {answers.length > 0 && <Answers answers={answers} />}
      <More pages={pages} />
      <Helpers helpers={helpers} />
    </li>
  )
}

function Answers({ answers }: { answers: readonly LineData[] }) {
  return (
    <div class="outcome-part without-script">
      <h4><Line line={useKiosk().line('card.answers')} /></h4>
      <ul>{answers.map((line) => <li><Line line={line} /></li>)}</ul>
    </div>
  )
}
