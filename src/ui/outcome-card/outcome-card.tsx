import type { Line as LineData } from '../../language/text.ts'
import type { ProgrammeWords } from '../../content/catalogue.ts'
import type { Key } from '../../i18n/create-translator.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'
import { Say } from '../player/say.tsx'
import { Helpers, type Helper } from './helpers.tsx'

export type Verb = 'needs' | 'excludes' | 'perhaps' | 'wish'

export interface OutcomeCardProps {
  id: string
  words: ProgrammeWords
  /** Whom it is about: labels of answers; empty for everybody. */
  audience: readonly LineData[]
  /** The sentences of law and wish, each with its key in `words.reasons`. */
  reasons: readonly { key: string; verb: Verb }[]
  helpers: readonly Helper[]
}

const VERBS: readonly Verb[] = ['needs', 'excludes', 'perhaps', 'wish']

/**
 * All that a guide says of one programme. Without script everything stands there;
 * the island leaves the sentences that decided and puts the card into its group.
 */
export function OutcomeCard({ id, words, audience, reasons, helpers }: OutcomeCardProps) {
  return (
    <li class="outcome-card" data-card={id}>
      <Head words={words} />
      {audience.length > 0 && <Part name="card.for" plain items={audience.map((line) => [line])} />}
      {VERBS.map((verb) => <Reasons verb={verb} keys={reasons.filter((reason) => reason.verb === verb).map(({ key }) => key)} words={words} />)}
      <Part name="card.gains" items={words.gains.map((line) => [line])} />
      <Part name="card.changes" items={words.changes.map((line) => [line])} />
      <Part name="card.next" items={words.next.map((line) => [line])} />
      <Helpers helpers={helpers} />
    </li>
  )
}

/** The title is the way to the page that says everything. */
function Head({ words }: { words: ProgrammeWords }) {
  return (
    <div class="outcome-head">
      <Picture meaning={words.picture} size="small" />
      <h3><a class="lined" href={useKiosk().address(words.path)}><Line line={words.title} /></a></h3>
      <Say label={words.title} />
    </div>
  )
}

/** The sentences of one verb, and what each outcome says of them: „Das stimmt bei Ihnen.“ */
function Reasons({ verb, keys, words }: { verb: Verb; keys: readonly string[]; words: ProgrammeWords }) {
  const { line } = useKiosk()
  if (!keys.length) return null
  return (
    <div class="outcome-part" data-item data-verb={verb}>
      <h4><Line line={line(`card.${verb}` as Key)} /></h4>
      <ul>{keys.map((key) => <li data-item data-reason={key}>{words.reasons[key]!.map((reason) => <Line line={reason} />)}</li>)}</ul>
    </div>
  )
}

/** A heading with a list. `plain`: only for readers without script. */
function Part({ name, items, plain }: { name: Key; items: readonly (readonly LineData[])[]; plain?: boolean }) {
  const { line } = useKiosk()
  if (!items.length) return null
  return (
    <div class={plain ? 'outcome-part without-script' : `outcome-part ${name.replace('.', '-')}`}>
      <h4><Line line={line(name)} /></h4>
      <ul>{items.map((lines) => <li>{lines.map((part) => <Line line={part} />)}</li>)}</ul>
    </div>
  )
}
