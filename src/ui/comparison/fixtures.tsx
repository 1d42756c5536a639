import { toLine } from '../../language/plain-line.ts'
import { Comparison } from './comparison.tsx'

const sides = { topic: toLine('Die Frage'), left: toLine('In der Werkstatt'), right: toLine('Im Betrieb') }
const row = (topic: string, left: string, right: string) => ({ topic: toLine(topic), left: toLine(left), right: toLine(right) })

export const oneRow = () => <Comparison {...sides} rows={[row('Lohn', 'Sie bekommen einen Lohn von der Werkstatt.', 'Sie bekommen einen Lohn vom Betrieb.')]} />

export const manyRows = () => <Comparison {...sides} rows={[
  row('Ort', 'Sie arbeiten mit vielen Menschen.', 'Sie arbeiten in einem Betrieb.'),
  row('Hilfe', 'Die Gruppen-Leitung hilft.', 'Eine Person hilft Ihnen.'),
  row('Vertrag', 'Werkstatt-Vertrag', 'Arbeits-Vertrag'),
  row('Zurück', 'Sie sind schon da.', 'Fragen Sie vor dem Vertrag.'),
]} />

export const longestWord = () => <Comparison topic={sides.topic} left={toLine('Berufs-Bildungs-Bereich')} right={toLine('Schwer-Behinderten-Vertretung')} rows={[row('Eingliederungs-Hilfe', 'Leistungs-Vereinbarung', 'Vergütungs-Vereinbarung')]} />

export const plainRows = () => <Comparison {...sides} rows={[row('Rechtsstellung', 'Arbeitnehmerähnliches Rechtsverhältnis mit Werkstattvertrag', 'Sozialversicherungspflichtiges Arbeitsverhältnis mit Arbeitsvertrag')]} />
