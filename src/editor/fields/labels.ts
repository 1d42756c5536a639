import type { Path } from './splice.ts'

/** What editors call a key; one that is not here keeps its own name. */
const LABELS: Readonly<Record<string, string>> = {
  name: 'Name', helps: 'Dabei hilft die Stelle', picture: 'Bild', order: 'Reihenfolge', kind: 'Art', region: 'Zuständig für', topics: 'Themen', audience: 'Für wen',
  phone: 'Telefon', phoneTel: 'Telefon zum Wählen', phoneNote: 'Hinweis zum Telefon', mail: 'E-Mail', url: 'Internet-Adresse', urlDisplay: 'Internet-Adresse, wie sie gezeigt wird',
  onlineForm: 'Online-Formular', address: 'Anschrift', facts: 'Angaben', fact: 'Angabe', sources: 'Quellen', source: 'Quelle', asOf: 'Stand', shown: 'Wird gezeigt', note: 'Notiz',
  search: 'Wörter für die Suche', when: 'Bedingung', examples: 'Beispiele', contacts: 'Anlaufstellen', contact: 'Anlaufstelle', related: 'Dazu passt', title: 'Titel', tile: 'Kachel',
  summary: 'Zusammenfassung', checkBy: 'Wieder ansehen bis', reviewedBy: 'Gelesen von (Prüfgruppe)', reviewedOn: 'Gelesen am', text: 'Text', word: 'Wort', forms: 'Formen', spoken: 'So wird es gesprochen',
  explanation: 'Erklärung', ask: 'Frage', hint: 'Hilfe zur Frage', options: 'Antworten', label: 'Beschriftung', answer: 'Antwort', value: 'Wert', values: 'Werte', unit: 'Einheit',
  quote: 'Zitat aus der Quelle', norm: 'Paragraf', status: 'Status', validFrom: 'Gilt ab', confidence: 'Sicherheit', says: 'Wörter, die es sagen', notShown: 'Nicht gezeigt, weil',
  layer: 'Herkunft', supersededBy: 'Ersetzt durch', confirmedBy: 'Bestätigt durch', intro: 'Einleitung', questions: 'Fragen', results: 'Ergebnisse', notes: 'Hinweise',
  more: 'Weiterlesen', fallback: 'Hilft immer', stay: 'Alles bleibt so', guide: 'Wegweiser', gains: 'Das gewinnt man', changes: 'Das ändert sich', next: 'So geht es weiter',
  law: 'Gesetz', wish: 'Wunsch', reason: 'Grund', comparison: 'Vergleich', cells: 'Antworten im Vergleich', disclaimer: 'Hinweis des Kiosks', lawCheckedOn: 'Gesetze zuletzt gelesen am', direction: 'Schreibrichtung', tag: 'Sprachkürzel', required: 'Muss da sein', level: 'Stufe', sound: 'Wird vorgelesen', numbers: 'Zahlwörter',
  responsible: 'Verantwortlich', sensitive: 'Seite über Gewalt', quickExit: 'Mit „Schnell weg“', video: 'Film in Gebärdensprache', append: 'Unter dem Text', ways: 'Wege',
  from: 'Von', to: 'Nach', until: 'Bis', rows: 'Zeilen', after: 'Danach', members: 'Städte und Kreise', regions: 'Gebiete', use: 'So heißt es', avoid: 'So heißt es nicht', past: 'Vergangenheit',
}

/** The words before a field. An entry of a list is named after what stands in it. */
export function labelOf(path: Path, data: unknown): string {
  const last = path.at(-1)
  if (last === undefined) return ''
  if (typeof last === 'string') return LABELS[last] ?? last
  const { id, text } = Object(data) as { id?: unknown; text?: unknown }
  return typeof id !== 'string' ? `${last + 1}` : typeof text === 'string' ? `${id}: ${text}` : id
}
