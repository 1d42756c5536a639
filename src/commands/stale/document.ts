import type { ToCheck } from '../../content/checking/to-check.ts'
import { formatDate } from '../../content/facts/value.ts'
import type { Tried } from './cache.ts'
import { daysBetween } from './days.ts'
import { linksToTry, type Link } from './links.ts'

/** What is due within so many days is named. */
const SOON = 90

export interface Stale {
  toCheck: readonly ToCheck[]
  links: readonly Link[]
  tried: Tried
  on: string
}

/** The list for editors, as Markdown. */
export function documentOf({ toCheck, links, tried, on }: Stale): string {
  const overdue = toCheck.filter(({ checkBy }) => checkBy < on)
  const soon = toCheck.filter(({ checkBy }) => checkBy >= on && daysBetween(on, checkBy) <= SOON)
  return [
    `# Was im Kiosk veraltet`,
    `Vom ${formatDate(on)}. So geht es weiter: docs/authoring/veralten.md`,
    ...part(`Abgelaufen: ${overdue.length}`, 'Dabei steht im Kiosk: „Das kann heute anders sein. Fragen Sie nach.“', dated(overdue)),
    ...part(`In ${SOON} Tagen fällig: ${soon.length}`, '', dated(soon)),
    ...oneSource(toCheck),
    ...linkParts(links, tried, on),
    ...unread(toCheck),
  ].join('\n\n') + '\n'
}

/** A heading, what it means, and the list below it. */
const part = (heading: string, means: string, lines: readonly string[]): string[] =>
  [`## ${heading}`, ...(means && lines.length ? [means] : []), lines.length ? lines.join('\n') : 'Nichts.']

const dated = (entries: readonly ToCheck[]): string[] =>
  [...entries].sort((a, b) => (a.checkBy < b.checkBy ? -1 : a.checkBy > b.checkBy ? 1 : 0)).map((entry) => `- ${entry.checkBy} ${named(entry)}`)

const named = ({ id, name, place }: ToCheck) => `\`${id}\` ${written(name)} (${place.file}:${place.line})`

/** Words of the content are no Markdown here. */
const written = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>]/g, '\\$&')

function oneSource(entries: readonly ToCheck[]): string[] {
  const single = entries.filter(({ kind, sources }) => kind !== 'text' && sources.length < 2)
  const laws = single.filter(({ isLaw }) => isLaw).length
  const others = single.filter(({ isLaw }) => !isLaw)
  const means = `${laws} weitere Angaben stehen so im Gesetz: Da ist die eine Quelle das Gesetz selbst.`
  return part(`Nur eine Quelle: ${others.length}`, means, others.map((entry) => `- ${named(entry)}${entry.sources[0] ? ` – ${written(entry.sources[0])}` : ' – keine Quelle'}`))
}

function linkParts(links: readonly Link[], tried: Tried, on: string): string[] {
  const bad = links.filter(({ url }) => tried.has(url) && !tried.get(url)!.good)
  const moved = links.filter(({ url }) => tried.get(url)?.good && tried.get(url)!.says.startsWith('Die Seite leitet weiter'))
  const open = linksToTry(links, tried, on)
  const told = ({ url, from }: Link) => `- <${url}> ${tried.has(url) ? `${tried.get(url)!.says} Am ${formatDate(tried.get(url)!.on)}. ` : ''}(${from.join(', ')})`
  return [
    ...part(`Verweise ohne gute Antwort: ${bad.length}`, '', bad.map(told)),
    ...part(`Verweise, die weiterleiten: ${moved.length}`, 'Meist ist das in Ordnung. Führt es zu einer Start-Seite, ist die alte Seite wohl weg.', moved.map(told)),
    ...part(`Verweise zum Ausprobieren: ${open.length}`, 'So geht es: npm run stale -- --online', open.map(told)),
  ]
}

function unread(entries: readonly ToCheck[]): string[] {
  const texts = entries.filter(({ reviewedBy }) => reviewedBy === null)
  return part(`Texte, die noch keine Prüfgruppe gelesen hat: ${texts.length}`, 'So geht es: docs/authoring/pruefgruppe.md', texts.map(({ name, place }) => `- ${written(name)} (${place.file})`))
}
