import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspectText, rules } from '../../../src/language/index.ts'
import { createSplitter } from '../../../src/language/compounds.ts'
import { loadLexicon } from '../../../src/language/lexicon/load.ts'
import { rulesPage } from '../../../src/language/rules-page.ts'
import { auc } from './auc.ts'
import { hitRates } from './hit-rates.ts'
import { flaggedParagraphs } from './paragraphs.ts'
import { splitterFigures } from './splitter.ts'
import { unitsOf, type Row, type Unit } from './units.ts'

const FIGURES = fileURLToPath(new URL('figures.json', import.meta.url))
const RULES_PAGE = fileURLToPath(new URL('../../../docs/rules.md', import.meta.url))
const USAGE = 'npm run bench:language -- [--write] TEXTE.json [TEXT.txt …]'

/** Measures the checker on texts that are not ours. With --write the figures are kept and docs/rules.md is made anew;
 * --write alone only makes the page. */
export function main(args: string[]): number {
  const paths = args.filter((arg) => !arg.startsWith('-')).map((path) => resolve(process.env['INIT_CWD'] ?? '.', path))
  const corpus = paths.find((path) => path.endsWith('.json'))
  const others = paths.filter((path) => path !== corpus)
  if (paths.length === 0 && !args.includes('--write')) return console.error(USAGE), 2
  for (const path of others) printParagraphs(path)
  if (!corpus) return args.includes('--write') ? writeRulesPage() : 0
  const rows = JSON.parse(readFileSync(corpus, 'utf8')) as Row[]
  inspectText('Das Wörterbuch ist geladen.')
  const figures = { texts: rows.length, auc: printSeparation(rows), speed: printSpeed(rows), splitter: printSplitter(rows), rules: hitRates(rows) }
  printRates(figures.rules)
  if (!args.includes('--write')) return 0
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`)
  console.log(`\nGeschrieben: ${FIGURES}`)
  return writeRulesPage()
}

/** From the kept figures: a new example needs no corpus. */
function writeRulesPage(): number {
  const figures = JSON.parse(readFileSync(FIGURES, 'utf8')) as { rules: Parameters<typeof rulesPage>[0] }
  writeFileSync(RULES_PAGE, rulesPage(figures.rules))
  console.log(`Geschrieben: ${RULES_PAGE}`)
  return 0
}

const score = (text: string) => inspectText(text).score
/** The measure to beat. Our own segmentation, so that the baseline is as strong as it can be. */
function wordsPerSentence(text: string): number {
  const { words, sentences } = inspectText(text)
  return sentences ? words / sentences : 0
}

function printSeparation(rows: readonly Row[]) {
  console.log('Leicht gegen schwer (AUC)          Note   Wörter je Satz   Anzahl')
  const measured = Object.entries(unitsOf(rows)).map(([name, units]) => {
    const figures = { score: separation(units, score), wordsPerSentence: separation(units, wordsPerSentence), units: units.length }
    console.log(`  ${name.padEnd(30)} ${figures.score.toFixed(4)}   ${figures.wordsPerSentence.toFixed(4)}   ${String(figures.units).padStart(12)}`)
    return [name, figures] as const
  })
  return Object.fromEntries(measured)
}

const separation = (units: readonly Unit[], ask: (text: string) => number) => round(auc(units.map(({ text, hard }) => ({ hard, score: ask(text) }))))

/** The whole corpus as one run, after everything is warm. Speed depends on the machine; it is printed and kept as a hint. */
function printSpeed(rows: readonly Row[]) {
  const bytes = rows.reduce((sum, row) => sum + Buffer.byteLength(row.text), 0)
  const began = performance.now()
  for (const row of rows) inspectText(row.text)
  const kilobytesPerSecond = Math.round(bytes / (performance.now() - began))
  console.log(`\nTempo: ${kilobytesPerSecond} kB in der Sekunde (${Math.round(bytes / 1000)} kB, Wörterbuch geladen)`)
  return { kilobytesPerSecond }
}

function printSplitter(rows: readonly Row[]) {
  const figures = splitterFigures(rows, createSplitter(loadLexicon()))
  console.log(`Binde-Striche: ${figures.compounds} Wörter, gefunden ${figures.found}, Grenzen genau ${figures.precision}, vollständig ${figures.recall}`)
  return figures
}

function printRates(rates: ReturnType<typeof hitRates>): void {
  console.log('\nTreffer je 100 Sätze                leicht   schwer')
  for (const rule of rules) {
    const rate = rates[rule.id]
    console.log(`  ${rule.id.padEnd(30)} ${(rate?.easy ?? 0).toFixed(1).padStart(8)} ${(rate?.hard ?? 0).toFixed(1).padStart(8)}`)
  }
}

function printParagraphs(path: string): void {
  const { flagged, all, clean } = flaggedParagraphs(readFileSync(path, 'utf8'))
  console.log(`${path}: ${flagged} von ${all} langen Absätzen haben einen Fehler.${clean.map((line) => `\n  ohne Fehler: Zeile ${line}`).join('')}\n`)
}

const round = (value: number) => Math.round(value * 10_000) / 10_000
