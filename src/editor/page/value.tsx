import { useRef } from 'preact/hooks'
import type { Field } from '../fields/fields.ts'
import { withKey } from '../fields/items.ts'
import { withoutKey } from '../fields/keys.ts'
import { withValue, type Value } from '../fields/splice.ts'
import type { FieldProps } from './field.tsx'
import { PictureChoice } from './picture-choice.tsx'

/** One value with its input. */
export function ValueView({ field, known, base, text, change }: FieldProps<Extract<Field, { kind: 'value' }>>) {
  const { path, input, value, mayBeEmpty } = field
  // Each letter is written into the text as it was before the first: a space at the end must not change quotes for good.
  const begun = useRef(text)
  const label = known.languages.find(({ id }) => id === path.at(-1))?.name ?? field.label
  const write = (next: Value, from = begun.current) => change(from, (yaml) => withValue(yaml, path, next) ?? withKey(yaml, path, next))
  const cut = () => change(begun.current, (yaml) => withoutKey(yaml, path))
  const writeText = (words: string) => (words !== '' || !mayBeEmpty ? write(words) : mayBeEmpty === 'gone' ? cut() : write(null))
  const shown = value === undefined || value === null ? '' : String(value)
  const begin = () => void (begun.current = text)
  if (input.kind === 'fixed') return <p class="fixed">{field.label}: <code>{shown}</code></p>
  if (input.kind === 'picture') return <PictureChoice known={known} base={base} label={label} value={shown} onChoose={(id) => write(id, text)} />
  if (input.kind === 'flag') return <label class="inline"><input type="checkbox" checked={value === true} onChange={(event) => write(event.currentTarget.checked, text)} /> {label}</label>
  if (input.kind === 'choice') return <label>{label}<select value={shown} onChange={(event) => write(event.currentTarget.value, text)}>{input.options.map((option) => <option key={option}>{option}</option>)}</select></label>
  if (input.kind === 'number') return <label>{label}<input type="number" value={shown} onFocus={begin} onInput={(event) => Number.isFinite(event.currentTarget.valueAsNumber) && write(event.currentTarget.valueAsNumber)} /></label>
  if (input.kind === 'reference') return <label>{label}<input list={`list-${input.to}`} value={shown} onFocus={begin} onInput={(event) => writeText(event.currentTarget.value)} /><small>{known[input.to].find(({ id }) => id === shown)?.name}</small></label>
  if (input.kind === 'day') return <label>{label}<input value={shown} placeholder="Jahr-Monat-Tag" onFocus={begin} onInput={(event) => writeText(event.currentTarget.value)} /></label>
  return <label>{label}<textarea rows={Math.max(1, Math.ceil(shown.length / 60) + shown.split('\n').length - 1)} value={shown} onFocus={begin} onInput={(event) => writeText(event.currentTarget.value)} /></label>
}
