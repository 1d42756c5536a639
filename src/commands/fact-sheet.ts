import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { whereSaid } from '../content/facts/where-said.ts'
import { didYouMean } from '../report/nearest.ts'
import { callingFrom, soundContent } from './ground/sound-catalogue.ts'
import { factSheetOf, topicsOf } from './fact-sheet/sheet.ts'

const USAGE = `So geht es:  npm run fact-sheet -- [--only THEMA] [--out DATEI]

Macht ein Blatt zum Drucken: jede Angabe mit Wert, Quelle und den Sätzen, in denen sie im Kiosk steht, und einem Kästchen.
  --only THEMA   nur eine Datei aus content/facts, zum Beispiel garten
  --out DATEI    wohin (ohne Angabe: faktenblatt.html)

Mehr dazu: docs/authoring/veralten.md
Ende-Code: 0 gemacht, 1 Fehler im Inhalt, 2 falscher Aufruf.`

/** Writes a sheet on which somebody who knows ticks each fact. */
export async function main(args: string[]): Promise<number> {
  const content = soundContent()
  if (!content) return 1
  const topics = topicsOf(content)
  const call = readCall(args, [...topics.keys()])
  if ('fault' in call) return console.error(`${call.fault}\n\n${USAGE}`), 2
  const chosen = new Map([...topics].filter(([topic]) => !call.only || topic === call.only))
  const file = resolve(callingFrom(), call.out)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, factSheetOf(chosen, whereSaid(content.catalogue), content.catalogue))
  console.log(`${file}\n${[...chosen.values()].flat().length} Angaben. Öffnen Sie die Datei im Browser, und drucken Sie sie auf A4.`)
  return 0
}

function readCall(args: readonly string[], topics: readonly string[]): { only?: string; out: string } | { fault: string } {
  const call: { only?: string; out: string } = { out: 'faktenblatt.html' }
  for (let at = 0; at < args.length; at += 2) {
    const [word = '', value] = [args[at], args[at + 1]]
    if (word !== '--only' && word !== '--out') return { fault: `Unbekannte Angabe: „${word}“.` }
    if (!value || value.startsWith('--')) return { fault: `Nach ${word} fehlt etwas.` }
    if (word === '--out') call.out = value
    else if (topics.includes(value)) call.only = value
    else return { fault: `Das Thema „${value}“ gibt es nicht.${didYouMean(value, topics) || ` Es gibt: ${topics.join(', ')}.`}` }
  }
  return call
}
