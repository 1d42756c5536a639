import { useEffect, useRef } from 'preact/hooks'
import { frontMatterSchema } from '../../content/schema/article.ts'
import { fieldsOf } from '../fields/fields.ts'
import { frontOf, headsOf, inPart, shownOf, withShown } from '../fields/parts.ts'
import { dataOf, withValue } from '../fields/splice.ts'
import { Conflict } from './conflict.tsx'
import type { Desk, Sheet } from './desk.ts'
import { FieldView } from './field.tsx'
import { Insert } from './insert.tsx'
import { PictureChoice } from './picture-choice.tsx'
import { jump, type Place } from './place.ts'
import { Problems } from './problems.tsx'

interface Props {
  desk: Desk
  sheet: Sheet
  place: Place
}

/** A text in one register: its head as fields, its words in one input, the pictures of its blocks by sight. */
export function TextPane({ desk, sheet, place }: Props) {
  const { path, text } = sheet
  const input = useRef<HTMLTextAreaElement>(null)
  const language = desk.known.languages.find(({ id }) => path.endsWith(`/text.${id}.md`))
  const name = language?.name ?? path
  const head = frontOf(text)
  const data = head && dataOf(text.slice(head.start, head.end))
  // A head that can't be read has no fields: it is mended in the text.
  const front = data === undefined ? null : head
  const bodyStart = front?.body ?? 0
  const body = text.slice(bodyStart)
  const linesBefore = text.slice(0, bodyStart).split('\n').length - 1
  const write = (changed: string | null) => (changed === null ? desk.tell('Das geht nur unten im Text.') : desk.write(path, changed))
  const goTo = (line: number) => line > linesBefore && input.current && jump(input.current, line - linesBefore)
  useEffect(() => void (place.file === path && place.line && goTo(place.line)), [place])
  return (
    <section class="pane" aria-label={name} lang="de">
      <h3>{name}</h3>
      <Conflict desk={desk} sheet={sheet} />
      {front && <FieldView field={fieldsOf(frontMatterSchema, data, [])} known={desk.known} base={desk.base} text={text} change={(from, work) => write(inPart(from, frontOf(from)!, work))} />}
      <label>Text ({name})<textarea ref={input} class="words" rows={Math.min(36, Math.max(12, body.split('\n').length + 2))} value={shownOf(body)} spellcheck onInput={(event) => write(text.slice(0, bodyStart) + withShown(body, event.currentTarget.value))} /></label>
      <Problems title={`Meldungen zu ${name}`} problems={desk.problems.filter(({ file }) => file === path)} onJump={({ line }) => goTo(line)} />
      <Insert known={desk.known} name={name} input={input} />
      <ul class="pictures" aria-label={`Bilder in ${name}`}>
        {headsOf(text).map((head, index) => {
          const { picture = '' } = Object(dataOf(text.slice(head.start, head.end))) as { picture?: string }
          return <li key={index}><PictureChoice known={desk.known} base={desk.base} label={`Bild von Block ${index + 1}`} value={picture} onChoose={(id) => write(inPart(text, head, (part) => withValue(part, ['picture'], id)))} /></li>
        })}
      </ul>
    </section>
  )
}
