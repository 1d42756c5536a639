import { effectiveDay } from '../../model/day.ts'

export const USAGE = `So geht es:  npm run stale -- [--online] [--on TAG] [--out ORDNER]

Nennt, was bald wieder angesehen werden muss.
  --online       probiert die Verweise im Internet aus, höflich und mit Gedächtnis
  --on TAG       als wäre dieser Tag, zum Beispiel 2027-08-01
  --out ORDNER   schreibt veraltet.md und den Kalender veraltet.ics in diesen Ordner

Mehr dazu: docs/authoring/veralten.md
Ende-Code: 0 gemacht, 1 Fehler im Inhalt, 2 falscher Aufruf.`

export interface StaleCall {
  online: boolean
  /** The day that counts as today, never one before the content's own. */
  on: string
  out?: string
}

/** Reads what was typed. */
export function readStaleCall(args: readonly string[], asOf: string, now = new Date()): StaleCall | { fault: string } {
  const call: StaleCall = { online: false, on: effectiveDay(now, asOf) }
  for (let at = 0; at < args.length; at++) {
    const [word, value] = [args[at]!, args[at + 1]]
    if (word === '--online') call.online = true
    else if (word !== '--on' && word !== '--out') return { fault: `Unbekannte Angabe: „${word}“.` }
    else if (!value || value.startsWith('--')) return { fault: `Nach ${word} fehlt etwas.` }
    else if (word === '--out') call.out = args[++at]!
    else if (!isDay(value)) return { fault: `„${value}“ ist kein Tag. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2027-08-01.` }
    else if (value < asOf) return { fault: `Der Inhalt ist vom ${asOf}. Ein Tag davor sagt nichts.` }
    else call.on = args[++at]!
  }
  return call
}

/** Whether a text is a day that exists, as ISO date. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
