import { toLine } from '../../language/plain-line.ts'
import type { Block as BlockData, BlockItem } from '../../content/catalogue.ts'
import { Block } from './block.tsx'

const block = (...items: BlockItem[]): BlockData => ({ picture: 'frage', facts: [], past: false, items })
const lines = (...texts: string[]): BlockItem => ({ kind: 'lines', lines: texts.map(toLine) })
const list = (ordered: boolean, ...texts: string[]): BlockItem => ({ kind: 'list', ordered, items: texts.map(toLine) })

export const oneLine = () => <Block block={block(lines('Sie entscheiden selbst.'))} />

export const fiveLines = () => <Block block={block(lines('Das ist ein Recht.', 'Sie können einen Antrag stellen.', 'Das Amt prüft den Antrag.', 'Sie bekommen einen Brief.', 'Dann entscheiden Sie.'))} />

export const longestWord = () => <Block block={block(lines('Das gehört zur Eingliederungs-Hilfe.', 'Darum kümmert sich die Schwer-Behinderten-Vertretung.', 'Das heißt: Sie ist für alle da.'))} />

export const lists = () => <Block block={block(lines('Das brauchen Sie:'), list(false, 'einen Ausweis', 'einen Brief vom Amt', 'eine Vertrauens-Person', 'Zeit'), list(true, 'Rufen Sie an.', 'Sagen Sie Ihren Namen.', 'Fragen Sie nach einem Termin.', 'Schreiben Sie den Termin auf.'))} />

export const old = () => <Block block={block(lines('Früher war das anders.'))} note={{ lines: ['Das war so im Jahr 2022.', 'Das kann heute anders sein.'].map(toLine) }} />

export const withLinks = () => <Block block={block({ kind: 'lines', lines: [
  { parts: [{ kind: 'text', text: 'Lesen Sie auch: ' }, { kind: 'link', text: 'Ämter und Beratung', href: '/kontakte/' }] },
  { parts: [{ kind: 'text', text: 'Sie erreichen uns so: ' }, { kind: 'phone', text: '0221 4710 100', tel: '02214710100' }] },
] })} />

export const plainParagraph = () => <Block block={block(lines(
  'Die Leistung wird auf Antrag gewährt und richtet sich nach dem Bedarf im Einzelfall.',
  'Zuständig ist der Träger der Eingliederungshilfe, in dessen Bereich die leistungsberechtigte Person ihren gewöhnlichen Aufenthalt hat.',
  'Über Rechtsmittel informiert die Rechtsbehelfsbelehrung am Ende des Bescheids.',
))} />
