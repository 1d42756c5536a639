import { useState } from 'preact/hooks'
import type { Field, Input } from '../fields/fields.ts'
import { withItem, withoutItem } from '../fields/items.ts'
import type { Known } from '../server/known.ts'
import { ValueView } from './value.tsx'

export interface FieldProps<F = Field> {
  field: F
  known: Known
  base: string
  /** The file as it stands. */
  text: string
  /** Changes the YAML of a file; `from` is the text that the change begins with. */
  change(from: string, work: (yaml: string) => string | null): void
}

/** A field with all that is in it. */
export function FieldView({ field, ...rest }: FieldProps) {
  if (field.kind === 'byHand') return <p class="by-hand">{field.label}: Das ändern Sie in der ganzen Datei.</p>
  if (field.kind === 'value') return <ValueView {...rest} field={field} />
  const inner = field.fields.map((each) => <FieldView key={each.path.join('.')} {...rest} field={each} />)
  if (!field.path.length) return <div class="fields">{field.fields.some(({ kind }) => kind === 'group') ? field.fields.map((each) => <Fold key={each.path.join('.')} {...rest} field={each} />) : inner}</div>
  if (field.kind === 'list') return <List {...rest} field={field} />
  return <fieldset class={field.kind}><legend>{nameOf(field, rest.known)}</legend>{inner}</fieldset>
}

/** Large groups are opened by who wants to see them. */
function Fold({ field, ...rest }: FieldProps) {
  const [isOpen, setOpen] = useState(false)
  if (field.kind !== 'group' && !(field.kind === 'list' && !field.item)) return <FieldView {...rest} field={field} />
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{field.label}</summary>
      {isOpen && field.fields.map((each) => <FieldView key={each.path.join('.')} {...rest} field={each} />)}
    </details>
  )
}

/** Entries one below the other; one more, or one less, where they are words. */
function List({ field, text, change, ...rest }: FieldProps<Extract<Field, { fields: Field[] }>>) {
  const { path, fields, item } = field
  const label = nameOf(field, rest.known)
  return (
    <fieldset class="list">
      <legend>{label}</legend>
      {fields.map((each, index) => (
        <div class="item" key={index}>
          {item ? <FieldView {...rest} field={each} text={text} change={change} /> : <Fold {...rest} field={each} text={text} change={change} />}
          {item && <button type="button" aria-label={`${label} ${index + 1} löschen`} onClick={() => change(text, (yaml) => withoutItem(yaml, [...path, index]))}>Löschen</button>}
        </div>
      ))}
      {item && <Add item={item} label={label} known={rest.known} onAdd={(value) => change(text, (yaml) => withItem(yaml, path, value))} />}
    </fieldset>
  )
}

/** What stands in a language is named after it. */
function nameOf({ path, label }: Field, { languages }: Known): string {
  return languages.find(({ id }) => id === path.at(-1))?.name ?? label
}

function Add({ item, label, known, onAdd }: { item: Input; label: string; known: Known; onAdd(value: string): void }) {
  const [value, setValue] = useState('')
  const isRight = value.trim() !== '' && (item.kind !== 'reference' || known[item.to].some(({ id }) => id === value))
  const add = () => isRight && (onAdd(value), setValue(''))
  return (
    <p class="add">
      <label>Neu in „{label}“<input value={value} list={item.kind === 'reference' ? `list-${item.to}` : undefined} onInput={(event) => setValue(event.currentTarget.value)} /></label>
      <button type="button" aria-disabled={!isRight} aria-label={`Neu in „${label}“ dazuschreiben`} onClick={add}>Dazuschreiben</button>
    </p>
  )
}
