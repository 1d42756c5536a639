import { toLine } from '../../language/plain-line.ts'
import { Tile, Tiles, type TileData } from './tile.tsx'

const tile = (label: string, summary?: string): TileData => ({ path: '/angebote/', picture: 'arbeit', label: toLine(label), ...(summary && { summary: toLine(summary) }) })

export const labelOnly = () => <Tile tile={tile('Start')} />
export const withSummary = () => <Tile tile={tile('Arbeit mit Hilfe', 'Sie arbeiten im Betrieb und bekommen Hilfe.')} />
export const longestWord = () => <Tile tile={tile('Schwer-Behinderten-Vertretung', 'Das ist die Wirtschaftlichkeits-Prüfung.')} />
export const six = () => <Tiles tiles={['Was passt zu mir?', 'Alle Angebote', 'Meine Rechte', 'Sorgen und Fragen', 'Ämter und Beratung', 'Wörter erklärt'].map((label) => tile(label, 'Hier lesen Sie mehr.'))} />
export const none = () => <><p>{'Hier ist nichts.'}</p><Tiles tiles={[]} /></>
export const plainTile = () => <Tile tile={tile('Leistungsberechtigung und Antragstellung', 'Voraussetzungen, Zuständigkeit und Verfahren im Überblick')} />
