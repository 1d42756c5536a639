import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { inCache } from './ground/places.mjs'
import { callingFrom, soundContent } from './ground/sound-catalogue.ts'
import { askServer, type Ask } from './stale/ask.ts'
import { readTried, writeTried } from './stale/cache.ts'
import { calendarOf } from './stale/calendar.ts'
import { documentOf } from './stale/document.ts'
import { linksIn, linksToTry } from './stale/links.ts'
import { readStaleCall, USAGE } from './stale/read-call.ts'
import { tryLinks } from './stale/try-links.ts'

/**
 * Lists what is to be looked at again within 90 days, what rests on one source, which links are to be tried, and which texts no
 * Prüfgruppe has read. Exit code 0 whatever is due: a list is no fault.
 * @param ask how one link is tried
 */
export async function main(args: string[], ask: Ask = askServer): Promise<number> {
  const content = soundContent()
  if (!content) return 1
  const call = readStaleCall(args, content.catalogue.asOf)
  if ('fault' in call) return console.error(`${call.fault}\n\n${USAGE}`), 2
  const file = process.env['LINKS'] ?? inCache('links.json')
  const tried = readTried(file, console.error)
  const links = linksIn(content.toCheck, content.catalogue.sources)
  if (call.online) await tryLinks(linksToTry(links, tried, call.on), { ask, on: call.on, done: (url, answer) => writeTried(file, tried.set(url, answer)), tell: console.error })
  const text = documentOf({ ...content, links, tried, on: call.on })
  console.log(text.trimEnd())
  if (call.out) writeBoth(resolve(callingFrom(), call.out), text, calendarOf(content.toCheck, call.on))
  return 0
}

function writeBoth(folder: string, text: string, calendar: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'veraltet.md'), text)
  writeFileSync(join(folder, 'veraltet.ics'), calendar)
  console.error(`Geschrieben: ${join(folder, 'veraltet.md')} und ${join(folder, 'veraltet.ics')}.`)
}
