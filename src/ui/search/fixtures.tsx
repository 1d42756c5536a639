import { toLine } from '../../language/plain-line.ts'
import { EntryGroups } from './entry-groups.tsx'
import { SearchBox } from './search-box.tsx'

const ways = [{ path: '/hilfe/', picture: 'hilfe', label: toLine('Hilfe'), summary: toLine('Hier finden Sie Hilfe.') }]
const group = (letter: string, ...names: string[]) => ({ letter, entries: names.map((name) => ({ path: '/angebote/', label: toLine(name) })) })
const groups = [group('A', 'Alle Angebote', 'ausgelagerter Arbeits-Platz'), group('W', 'Wirtschaftlichkeits-Prüfung')]

/** The field is there only where script runs. */
export const box = () => <div class="js"><SearchBox pictures="bilder.svg" ways={ways} /></div>
export const plainBox = () => <div class="js"><SearchBox pictures="bilder.svg" ways={[]} /></div>
export const entries = () => <EntryGroups groups={groups} />
export const plainEntries = () => <EntryGroups groups={[group('L', 'Leistungsberechtigung und Antragstellung')]} />
