import { useEffect, useReducer, useState } from 'preact/hooks'
import type { Desk } from './desk.ts'
import { entryOf, type Entry } from './entries.ts'
import { EntryView } from './entry.tsx'
import { Nav } from './nav.tsx'
import { placeIn, type Place } from './place.ts'

/** The whole page: what can be opened, and what is open. */
export function App({ desk }: { desk: Desk }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const [open, setOpen] = useState<{ entry: Entry; place: Place } | null>(null)
  useEffect(() => {
    desk.onChange = () => redraw(undefined)
    const follow = () => {
      const place = placeIn(location.hash)
      const entry = place && entryOf(place.file, desk.known)
      if (!entry) return setOpen(null)
      void desk.open(entry.files).then(() => setOpen({ entry, place }))
    }
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return
      event.preventDefault()
      void desk.save()
    }
    addEventListener('hashchange', follow)
    addEventListener('keydown', onKey)
    follow()
    return () => (removeEventListener('hashchange', follow), removeEventListener('keydown', onKey))
  }, [desk])
  const changed = desk.changed.length
  return (
    <>
      <header>
        <h1>Redaktion</h1>
        <button type="button" class="save" onClick={() => void desk.save()} aria-disabled={changed === 0}>Speichern</button>
        <p role="status">{desk.said || (changed ? `Nicht gespeichert: ${changed} ${changed === 1 ? 'Datei' : 'Dateien'}` : 'Alles ist gespeichert.')}</p>
        <a href={desk.base} target="kiosk">Zum Kiosk</a>
      </header>
      <Nav known={desk.known} current={open?.entry.files[0]} changed={desk.changed.map(({ path }) => path)} />
      <Lists known={desk.known} />
      <main>{open ? <EntryView key={open.entry.files[0]} desk={desk} entry={open.entry} place={open.place} /> : <p>Wählen Sie links, was Sie ändern möchten.</p>}</main>
    </>
  )
}

/** What can be referred to, once for all inputs of the page. */
function Lists({ known }: { known: Desk['known'] }) {
  const { contacts, facts, pages } = known
  const lists = { contacts, facts, pages, insert: [...facts, ...pages] }
  return <>{Object.entries(lists).map(([name, choices]) => <datalist key={name} id={`list-${name}`}>{choices.map(({ id, name: words }) => <option key={id} value={id} label={words} />)}</datalist>)}</>
}
