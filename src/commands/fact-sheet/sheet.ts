import { basename } from 'node:path'
import type { Catalogue, Fact } from '../../content/catalogue.ts'
import type { SaidAt } from '../../content/facts/where-said.ts'
import { formatDate, formatNumber } from '../../content/facts/value.ts'
import { plainText } from '../../language/text.ts'
import { plainest } from '../../language/tongue.ts'
import type { SoundContent } from '../ground/sound-catalogue.ts'
import { box, escaped, paper, row } from '../paper/page.ts'

const STYLE = `
html { font-size: 9.5pt; }
.fact { padding-block: 3mm; border-block-start: .8mm solid #000; } .answer, .fact li, .fact h3 { break-inside: avoid; }
.fact h3 { font-size: 10.5pt; margin: 0 0 1mm; break-after: avoid; } .id { break-after: avoid; } .fact p { margin: 0 0 1.5mm; }
dl { display: grid; grid-template-columns: 26mm 1fr; gap: 1mm 3mm; margin: 0 0 2mm; } dt { font-weight: 700; } dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: 0; padding-inline-start: 5mm; } .id { font-size: 8.5pt; } .row { block-size: 8mm; border-block-end-width: .2mm; margin-block-end: 3mm; }
.head { display: grid; grid-template-columns: max-content 1fr; gap: 2mm 4mm; align-items: end; margin-block-end: 6mm; }`

/** Name of a file in `content/facts` → its facts. */
export function topicsOf({ toCheck, catalogue }: Pick<SoundContent, 'toCheck' | 'catalogue'>): Map<string, Fact[]> {
  const topics = new Map<string, Fact[]>()
  for (const { kind, id, place } of toCheck) {
    if (kind !== 'fact') continue
    const topic = basename(place.file, '.yaml')
    topics.set(topic, [...(topics.get(topic) ?? []), catalogue.facts.get(id)!])
  }
  return topics
}

/** Each fact, its value, where it is shown in which words, its source, and boxes to tick. */
export function factSheetOf(topics: ReadonlyMap<string, readonly Fact[]>, said: ReadonlyMap<string, SaidAt[]>, catalogue: Catalogue): string {
  const count = [...topics.values()].flat().length
  return paper('Faktenblatt', STYLE, [
    '<h1>Faktenblatt: Stimmt das noch?</h1>',
    `<p>${count} Angaben aus dem Kiosk „Meine Arbeit, meine Wahl“. Inhalt vom ${formatDate(catalogue.asOf)}, Gesetze vom ${formatDate(catalogue.lawCheckedOn)}. ${plainText(catalogue.disclaimer[plainest(catalogue.languages).id]!)}</p>`,
    `<div class="head"><span>Nachgesehen von (Stelle):</span>${row}<span>Am:</span>${row}</div>`,
    ...[...topics].flatMap(([topic, facts]) => [`<h2>${escaped(topic)} (${facts.length})</h2>`, ...facts.map((fact) => ofFact(fact, said.get(fact.id) ?? [], catalogue))]),
  ].join('\n'))
}

function ofFact(fact: Fact, places: readonly SaidAt[], catalogue: Catalogue): string {
  const source = catalogue.sourceOf(fact)
  const rows: [string, string][] = [
    ['Wert', escaped(valueOf(fact))],
    ['Steht im Kiosk', places.length ? `<ul>${places.map((place) => ofPlace(place, catalogue)).join('')}</ul>` : escaped(fact.notShown ? `nicht gezeigt: ${fact.notShown}` : 'auf keiner Seite')],
    ['Quelle', escaped([source && plainText(source.title[plainest(catalogue.languages).id]!), fact.norm, fact.source].filter(Boolean).join(' – '))],
    ['Zitat', escaped(`„${fact.quote}“`)],
    ['Stand', escaped(`${formatDate(fact.asOf)} · Status: ${fact.status} · wieder ansehen bis ${formatDate(fact.checkBy)}`)],
    ...(fact.note ? [['Hinweis', escaped(fact.note)] as [string, string]] : []),
  ]
  return `<section class="fact"><h3>${escaped(fact.text)}</h3><p class="id">${escaped(fact.id)}</p><dl>${rows.map(([name, words]) => `<dt>${name}</dt><dd>${words}</dd>`).join('')}</dl><div class="answer">${box('stimmt')}${box('stimmt nicht')}${box('nicht bekannt')}<p>Was stimmt, und wo steht das?</p>${row}</div></section>`
}

const ofPlace = ({ page, sentences }: SaidAt, { languages }: Catalogue) => `<li>${escaped(inWords(page, languages))}${sentences.length ? `: ${escaped(sentences.map((sentence) => `„${sentence}“`).join(' '))}` : ''}</li>`

/** „de-simple/angebote/garten/“ → „Leichte Sprache, /angebote/garten/“ */
function inWords(page: string, languages: Catalogue['languages']): string {
  const at = page.indexOf('/')
  return `${languages.find(({ id }) => id === page.slice(0, at))?.name}, ${page.slice(at)}`
}

/** Value and unit; facts that only say something have none. */
function valueOf({ value, values, unit = '' }: Fact): string {
  const one = (each: string | number) => (typeof each === 'number' ? formatNumber(each, unit) : formatDate(each))
  const main = value === undefined ? '–' : [one(value), unit].filter(Boolean).join(' ')
  return [main, ...Object.entries(values ?? {}).map(([key, each]) => `${key}: ${one(each)}`)].join('; ')
}
