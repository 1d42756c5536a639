import { toLine } from '../../language/plain-line.ts'
import { Contents, partId } from './contents.tsx'

const some = (...texts: string[]) => texts.map((text, index) => ({ id: partId(index), line: toLine(text) }))

export const four = () => <Contents headings={some('Was ist das?', 'Für wen ist das?', 'Was verdiene ich?', 'Kann ich zurück?')} />
export const longestHeading = () => <Contents headings={some('Die Schwer-Behinderten-Vertretung', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Wer hilft mir bei dem Antrag?')} />
export const plainContents = () => <Contents headings={some('Leistungsberechtigung und Antragstellung', 'Finanzierung', 'Verfahren', 'Rückkehr')} />
