import { resolve } from 'node:path'
import { formatProblems } from '../report/format.ts'
import { inspectText, type Finding, type Register } from '../language/index.ts'
import { readTextFile, type TextFile } from '../language/read-text-file.ts'

const USAGE = `So geht es:  npm run leicht -- [--json] [--profile de-simple|de] DATEI …

Prüft Texte auf Leichte Sprache: einfacher Text oder Markdown.
  --json      gibt alles als JSON aus
  --profile   de-simple: Leichte Sprache (das gilt ohne Angabe), de: Alltagssprache

Ende-Code: 0 kein Fehler, 1 Fehler im Text, 2 falscher Aufruf.`

interface Call {
  json: boolean
  help: boolean
  profile: Register
  paths: string[]
}

interface FileReport {
  path: string
  sentences: number
  score: number
  findings: Finding[]
  source: string
}

/** Checks any text files and prints what is to be mended. Exit code 1 on errors in a text, 2 on misuse. */
export async function main(args: string[]): Promise<number> {
  const call = readArguments(args)
  if (typeof call === 'string') return misuse(call)
  if (call.help) return console.log(USAGE), 0
  if (call.paths.length === 0) return misuse('Es fehlt der Name von einer Datei.')
  // npm changes into the project; the person named the file from where they stood.
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const files = call.paths.map((path) => ({ path, ...readTextFile(resolve(from, path)) }))
  const missing = files.filter((file) => file.missing !== undefined)
  if (missing.length > 0) return misuse(missing.map((file) => `${file.path}: ${file.missing}`).join('\n'))
  const reports = files.map((file) => report(file, call.profile))
  if (call.json) await write(JSON.stringify({ files: reports.map(toJson) }, null, 2))
  else await write(reports.map(toText).join('\n\n'))
  return reports.some(({ findings }) => findings.some((finding) => finding.severity === 'error')) ? 1 : 0
}

function readArguments(args: readonly string[]): Call | string {
  const call: Call = { json: false, help: false, profile: 'de-simple', paths: [] }
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? ''
    if (word === '--') return { ...call, paths: [...call.paths, ...args.slice(at + 1)] }
    if (word === '--json') call.json = true
    else if (word === '--help' || word === '-h') call.help = true
    else if (word === '--profile' || word.startsWith('--profile=')) {
      const value = word.includes('=') ? word.slice('--profile='.length) : args[++at]
      if (value !== 'de' && value !== 'de-simple') return `Unbekanntes Profil: „${value ?? ''}“. Es gibt: de-simple, de.`
      call.profile = value
    } else if (word.startsWith('-') && word.length > 1) return `Unbekannte Angabe: „${word}“.`
    else call.paths.push(word)
  }
  return call
}

function report({ path, text, notice }: TextFile & { path: string }, profile: Register): FileReport {
  const { sentences, score, findings } = inspectText(text, { profile, file: path })
  const first = notice ? [{ file: path, line: 1, column: 1, sentence: '', source: 'Hausregel', ...notice }] : []
  return { path, sentences, score, findings: [...first, ...findings], source: text }
}

const toJson = ({ path, sentences, score, findings }: FileReport) => ({
  path, sentences, score,
  findings: findings.map(({ rule, severity, line, column, message, fix, source }) => ({ rule, severity, line, column, message, fix, source })),
})

function toText({ path, sentences, score, findings, source }: FileReport): string {
  const shown = score.toFixed(1).replace('.', ',')
  const head = `${path}: ${sentences} ${sentences === 1 ? 'Satz' : 'Sätze'}, Schwierigkeit ${shown} (gut ist unter 30).`
  return `${head}\n\n${formatProblems(findings, new Map([[path, source]]))}`
}

function misuse(reason: string): number {
  console.error(`${reason}\n\n${USAGE}`)
  return 2
}

/** Waits for the pipe: a large JSON would be cut off when the process ends. A reader that has seen enough (`| head`) may go. */
function write(text: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.once('error', () => done())
    process.stdout.write(`${text}\n`, () => done())
  })
}
