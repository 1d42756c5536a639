import { toLine } from '../../language/plain-line.ts'
import { PageNote, SourceList } from './page-note.tsx'

const lines = ['Diese Seite ist vom 22. November 2026.', 'Eine Prüf-Gruppe hat diesen Text noch **nicht** gelesen.'].map(toLine)
const heading = toLine('Woher wissen wir das?')
const law = { title: toLine('Gesetz über die Muster-Leistung'), asOf: toLine('Das war so im Jahr 2026.'), url: 'https://www.muster-amt.example/gesetz/' }

export const withSources = () => <PageNote lines={lines} heading={heading} sources={[law, { ...law, title: toLine('Heft vom Muster-Amt'), url: null }]} />
export const withoutSources = () => <PageNote lines={lines} heading={heading} sources={[]} />
export const longestWord = () => <SourceList sources={[{ ...law, title: toLine('Werkstätten-Mitwirkungs-Verordnung') }]} />
export const plainSources = () => <PageNote lines={lines} heading={toLine('Quellen')} sources={[{ ...law, title: toLine('Verordnung über die Durchführung der Mitwirkungsregelungen für Menschen mit Behinderungen') }]} />
