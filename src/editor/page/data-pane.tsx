import { useEffect, useRef, useState } from 'preact/hooks'
import { fieldsOf } from '../fields/fields.ts'
import { schemaOf } from '../fields/kinds.ts'
import { shownOf, withShown } from '../fields/parts.ts'
import { dataOf } from '../fields/splice.ts'
import { Conflict } from './conflict.tsx'
import type { Desk, Sheet } from './desk.ts'
import { FieldView } from './field.tsx'
import { jump, type Place } from './place.ts'
import { Problems } from './problems.tsx'

interface Props {
  desk: Desk
  sheet: Sheet
  place: Place
}

/** A YAML file: as fields of its schema, or whole. */
export function DataPane({ desk, sheet, place }: Props) {
  const { path, text } = sheet
  const input = useRef<HTMLTextAreaElement>(null)
  const isMeant = place.file === path && place.line > 0
  const [isWhole, setWhole] = useState(isMeant)
  const [line, setLine] = useState(isMeant ? place.line : 0)
  const schema = schemaOf(path)
  const data = dataOf(text)
  const canHaveFields = schema !== undefined && data !== undefined
  const goTo = (to: number) => (setWhole(true), setLine(to))
  useEffect(() => void (isMeant && goTo(place.line)), [place])
  useEffect(() => {
    if (!line || !input.current) return
    jump(input.current, line)
    setLine(0)
  }, [line, isWhole])
  const write = (changed: string | null) => (changed === null ? desk.tell('Das lässt sich hier nicht schreiben. Ändern Sie es in der ganzen Datei.') : desk.write(path, changed))
  return (
    <section class="pane" aria-label={path}>
      <h3>{path.split('/').at(-1)}</h3>
      <Conflict desk={desk} sheet={sheet} />
      <label class="inline"><input type="checkbox" checked={isWhole || !canHaveFields} onChange={(event) => setWhole(event.currentTarget.checked)} /> Ganze Datei zeigen</label>
      <Problems title={`Meldungen zu ${path}`} problems={desk.problems.filter(({ file }) => file === path)} onJump={(problem) => goTo(problem.line)} />
      {isWhole || !canHaveFields
        ? <label>Ganze Datei<textarea ref={input} class="whole" rows={Math.min(40, text.split('\n').length + 2)} value={shownOf(text)} spellcheck={false} onInput={(event) => write(withShown(text, event.currentTarget.value))} /></label>
        : <FieldView field={fieldsOf(schema, data, desk.known.languages.map(({ id }) => id))} known={desk.known} base={desk.base} text={text} change={(from, work) => write(work(from))} />}
    </section>
  )
}
