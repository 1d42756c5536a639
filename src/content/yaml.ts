import { isAlias, isMap, isNode, isPair, parseDocument, visit, type Document, type Node } from 'yaml'
import { placeAt, type Place, type Problems } from './problems.ts'
import { remembered } from './remembered.ts'
import { yamlFault } from './yaml-fault.ts'

/** A parsed YAML text that still knows where each value stands. */
export interface YamlFile {
  file: string
  data: unknown
  /** Where the value at a path stands; a missing value points to what should contain it. */
  place(path: readonly (string | number)[], what?: 'key' | 'value'): Place
}

/**
 * Parses YAML 1.2. Faults become Problems and give null, so that the other files are still checked.
 * @param offset where `text` begins inside `whole`, for front matter and block heads
 */
export function parseYaml(file: string, text: string, problems: Problems, whole = text, offset = 0): YamlFile | null {
  const { document, fault, data } = parsed(text)
  if (fault) return report(file, whole, offset, fault, problems)
  return {
    file,
    data,
    place: (path, what = 'value') => {
      const [start, length] = range(document, path, what)
      return placeAt(file, whole, offset + start, length)
    },
  }
}

/** What a text is does not depend on its file. Nobody changes the data: a schema makes its own of them. */
const parsed = remembered((text) => {
  const document = parseDocument(text, { strict: true, uniqueKeys: true, schema: 'core' }) as Document
  const fault = faultIn(document, text)
  return { document, fault, data: fault ? null : (document.toJS() as unknown) }
})

interface Fault {
  code: string
  at: number
  message: string
}

/** The first fault of a text. An editor who writes `*Neu*` or `&` means the sign, not what YAML makes of it. */
function faultIn(document: Document, text: string): Fault | undefined {
  const error = document.errors[0] ?? document.warnings[0]
  const reference = referenceIn(document, text)
  if (!error || (reference && reference.at < error.pos[0])) return reference
  return { code: error.code, at: error.pos[0], message: error.message }
}

function referenceIn(document: Document, text: string): Fault | undefined {
  let at: number | undefined
  visit(document, (_, node) => {
    if (!isNode(node) || (!isAlias(node) && !node.anchor)) return undefined
    const start = node.range?.[0] ?? 0
    at = isAlias(node) ? start : text.lastIndexOf('&', start)
    return visit.BREAK
  })
  return at === undefined ? undefined : { code: 'BAD_ALIAS', at, message: '' }
}

function report(file: string, whole: string, offset: number, { code, at, message }: Fault, problems: Problems): null {
  const place = placeAt(file, whole, offset + at)
  const tab = /^ *\t/.test(whole.split('\n')[place.line - 1] ?? '')
  if (tab) problems.add(place, 'yaml-tab', 'Ein Tabulator steht am Anfang der Zeile.', 'Rücken Sie mit Leerzeichen ein.')
  else if (code === 'DUPLICATE_KEY') problems.add(place, 'yaml-duplicate-key', 'Dieser Schlüssel steht zweimal da.', 'Löschen Sie einen der beiden.')
  else if (code === 'BAD_ALIAS') problems.add(place, 'yaml-reference', 'Ein * oder & am Anfang hat in YAML eine eigene Bedeutung.', 'Setzen Sie den ganzen Text in Anführungszeichen.')
  else problems.add(place, 'yaml-syntax', `Die Datei ist kein gültiges YAML: ${yamlFault(code, message)}`, 'Prüfen Sie Anführungszeichen, Doppelpunkte und Einrückung in dieser Zeile.')
  return null
}

function range(document: Document, path: readonly (string | number)[], what: 'key' | 'value'): [number, number] {
  for (let depth = path.length; depth >= 0; depth--) {
    const found = nodeAt(document, path.slice(0, depth), depth === path.length ? what : 'value')
    if (found?.range) return [found.range[0], Math.max(1, found.range[1] - found.range[0])]
  }
  return [0, 1]
}

function nodeAt(document: Document, path: readonly (string | number)[], what: 'key' | 'value'): Node | null {
  if (what === 'value' || path.length === 0) return asNode(path.length ? document.getIn(path, true) : document.contents)
  const parent = nodeAt(document, path.slice(0, -1), 'value')
  if (!isMap(parent)) return null
  const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)))
  return asNode(pair?.key)
}

const asNode = (value: unknown): Node | null => (isNode(value) ? value : null)
