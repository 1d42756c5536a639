import { useState } from 'preact/hooks'
import type { Desk } from './desk.ts'
import type { Entry } from './entries.ts'
import { DataPane } from './data-pane.tsx'
import type { Place } from './place.ts'
import { Problems } from './problems.tsx'
import { TextPane } from './text-pane.tsx'

interface Props {
  desk: Desk
  entry: Entry
  place: Place
}

/** One entry: its texts side by side, then its data, each with what is wrong beside it. */
export function EntryView({ desk, entry, place }: Props) {
  const [isPreviewed, setPreviewed] = useState(false)
  const sheets = entry.files.flatMap((path) => desk.sheets.get(path) ?? [])
  const order = desk.known.languages.map(({ id }) => id)
  const rankOf = (path: string) => order.findIndex((id) => path.endsWith(`/text.${id}.md`))
  const texts = sheets.filter(({ path }) => path.endsWith('.md')).sort((a, b) => rankOf(a.path) - rankOf(b.path))
  const shown = texts.flatMap(({ path }) => desk.known.shownAt[path] ?? [])
  const elsewhere = desk.problems.filter(({ file }) => !entry.files.includes(file))
  return (
    <>
      <h2>{entry.title}</h2>
      {shown.length > 0 && <label class="inline"><input type="checkbox" checked={isPreviewed} onChange={(event) => setPreviewed(event.currentTarget.checked)} /> Vorschau zeigen</label>}
      {elsewhere.length > 0 && <Problems title="Das stimmt dann an anderer Stelle nicht mehr" problems={elsewhere} onJump={({ file, line, column }) => (location.hash = `${file}:${line}:${column}`)} />}
      {texts.length > 0 && <div class="side-by-side">{texts.map((sheet) => <TextPane key={sheet.path} desk={desk} sheet={sheet} place={place} />)}</div>}
      {isPreviewed && <div class="side-by-side">{shown.map((address) => <iframe key={address} title={`Vorschau ${address || 'Start'}`} src={desk.base + address} />)}</div>}
      {sheets.filter(({ path }) => path.endsWith('.yaml')).map((sheet) => <DataPane key={sheet.path} desk={desk} sheet={sheet} place={place} />)}
    </>
  )
}
