import { plainText, type SourceFiles } from '../../src/content/files.ts'

/** What a document asks an editor to copy, and where it goes. */
export interface Step {
  how: 'Neue Datei' | 'Ganze Datei' | 'Ans Ende von' | 'nach' | 'statt'
  path: string
  /** The line behind which it goes, or in whose place. */
  anchor: string
  text: string
}

const BLOCK = /^([^\n]*)\n+```(\w+)\n([^]*?)^```$/gm
const CALL = /(Neue Datei|Ganze Datei|Ans Ende von|In) `([^`]+)`(?: (nach|statt) der Zeile `([^`]+)`)?[^`]*:\**$/
const WHOLE = /^(?:id: |---\n|<svg)/

/** The steps of a document, in order. */
export const stepsOf = (document: string): Step[] => [...document.matchAll(BLOCK)].flatMap(([, line, , text]) => stepOf(line!, text!) ?? [])

function stepOf(line: string, text: string): Step | null {
  const [, call, path, where, anchor = ''] = CALL.exec(line) ?? []
  const how = (where ?? call) as Step['how'] | 'In' | undefined
  return how === undefined || how === 'In' ? null : { how, path: path!, anchor, text }
}

/** Blocks that are a whole file, and no line above them says where it goes. */
export const unnamed = (document: string): string[] => [...document.matchAll(BLOCK)].filter(([, line, , text]) => WHOLE.test(text!) && !stepOf(line!, text!)).map(([, , , text]) => text!)

/** The files when the steps are done; a step that can't be done as it is written throws. */
export function followed(steps: readonly Step[], before: SourceFiles): Map<string, string> {
  const files = new Map(before)
  for (const step of steps) files.set(step.path, plainText(done(step, files.get(step.path))))
  return files
}

function done({ how, path, anchor, text }: Step, old: string | undefined): string {
  if (how === 'Neue Datei') return old === undefined ? text : refuse(`${path} gibt es schon.`)
  if (old === undefined) return refuse(`${path} gibt es nicht.`)
  if (how === 'Ganze Datei') return text
  if (how === 'Ans Ende von') return old + text
  const lines = old.split('\n')
  const at = lines.findIndex((line) => line.trim() === anchor)
  if (at < 0) return refuse(`In ${path} gibt es die Zeile „${anchor}“ nicht.`)
  return lines.toSpliced(how === 'nach' ? at + 1 : at, how === 'nach' ? 0 : 1, ...text.trimEnd().split('\n')).join('\n')
}

function refuse(sentence: string): never {
  throw new Error(sentence)
}

const tableIn = (document: string) => document.split(/^## Etwas vergessen\?$/m)[1]?.split(/^## /m)[0] ?? ''

/** „Etwas vergessen?“ in a document: what is left out, and which message comes then. Rows that name no line and no file are for readers. */
export const forgottenIn = (document: string): { what: string; rule: string }[] =>
  [...tableIn(document).matchAll(/^\| `([^`]+)`.*\(meldungen\.md#([^)]*)\) \|$/gm)].map(([, what, rule]) => ({ what: what!, rule: rule! }))

/** The steps without a file, or without the line that begins with these words and all that belongs to it. */
export function without(what: string, steps: readonly Step[]): Step[] {
  const left = steps.some(({ path }) => path === what)
    ? steps.filter(({ path }) => path !== what)
    : steps.map((step) => ({ ...step, text: withoutLine(what, step.text) }))
  return JSON.stringify(left) === JSON.stringify(steps) ? refuse(`„${what}“ steht in keinem Schritt.`) : left
}

function withoutLine(what: string, text: string): string {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => line.trim().startsWith(what))
  if (at < 0) return text
  const behind = lines.slice(at + 1).findIndex((line) => depth(line) <= depth(lines[at]!))
  return lines.toSpliced(at, 1 + (behind < 0 ? lines.length : behind)).join('\n')
}

const depth = (line: string) => line.search(/\S|$/)
