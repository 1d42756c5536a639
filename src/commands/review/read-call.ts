export const USAGE = `So geht es:  npm run review -- SEITE [--out ORDNER]
             npm run review -- --take DATEI

Macht ein Blatt zum Drucken, auf dem eine Prüfgruppe einen Text liest, und eine Datei für ihre Antworten.
  SEITE          der Name vom Ordner, zum Beispiel garten
  --out ORDNER   wohin Blatt und Datei kommen (ohne Angabe: pruefung)
  --take DATEI   nimmt die ausgefüllte Datei in den Inhalt auf

Mehr dazu: docs/authoring/pruefgruppe.md
Ende-Code: 0 gemacht, 1 Die Datei kann so nicht aufgenommen werden, 2 falscher Aufruf.`

export type ReviewCall = { page: string; out: string } | { take: string }

/** Reads what was typed. */
export function readReviewCall(args: readonly string[]): ReviewCall | { fault: string } {
  const words = [...args]
  const take = option('--take', words)
  const out = option('--out', words)
  const unknown = words.find((word) => word.startsWith('-'))
  if (take === null || out === null) return { fault: `Nach ${take === null ? '--take' : '--out'} fehlt etwas.` }
  if (unknown) return { fault: `Unbekannte Angabe: „${unknown}“.` }
  if (take !== undefined) return words.length || out ? { fault: 'Zu --take gehört nur eine Datei.' } : { take }
  if (words.length !== 1) return { fault: words.length ? 'Das sind zu viele Seiten. Machen Sie jedes Blatt einzeln.' : 'Es fehlt der Name von einer Seite.' }
  return { page: words[0]!, out: out ?? 'pruefung' }
}

/** Takes an option out of the words: its value, null without one, undefined when it is not there. */
function option(name: string, words: string[]): string | null | undefined {
  const at = words.indexOf(name)
  if (at === -1) return undefined
  const [, value] = words.splice(at, 2)
  return value && !value.startsWith('-') ? value : null
}
