import { isMap, isNode, isPair, parseDocument, type Document, type Node, type YAMLError } from 'yaml'
import { Problems, placeAt, type Place } from './problems.ts'

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
  const document = parseDocument(text, { strict: true, uniqueKeys: true, schema: 'core' })
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault) return report(file, whole, offset, fault, problems)
  return {
    file,
    data: document.toJS(),
    place: (path, what = 'value') => {
      const [start, length] = range(document, path, what)
      return placeAt(file, whole, offset + start, length)
    },
  }
}

function report(file: string, whole: string, offset: number, fault: YAMLError, problems: Problems): null {
  const place = placeAt(file, whole, offset + (fault.pos[0] ?? 0))
  const tab = /^ *\t/.test(whole.split('\n')[place.line - 1] ?? '')
  if (tab) problems.add(place, 'yaml-tab', 'Ein Tabulator steht am Anfang der Zeile.', 'Rücken Sie mit Leerzeichen ein.')
  else if (fault.code === 'DUPLICATE_KEY') problems.add(place, 'yaml-duplicate-key', 'Dieser Schlüssel steht zweimal da.', 'Löschen Sie einen der beiden.')
  else problems.add(place, 'yaml-syntax', `Die Datei ist kein gültiges YAML: ${firstSentence(fault.message)}`, 'Prüfen Sie Anführungszeichen, Doppelpunkte und Einrückung in dieser Zeile.')
  return null
}

const firstSentence = (message: string) => message.split(/ at line \d+|\n/)[0]!

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
