import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import { Broken, type Parse, type Path } from './source.ts'

/** Takes `workshop.yaml` apart. References inside it are refused: a few lines could mean a thousand. */
export const parseYaml: Parse = (file, text) => {
  const lines = new LineCounter()
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const document = parse(text, lines)
  const fault = document.errors[0] ?? document.warnings[0]
  if (fault) throw new Broken(`Die Datei ist kein gültiges YAML: ${fault.message.split(/ at line \d+|\n/)[0]!}`, at(fault.pos[0]))
  return { file, data: plain(document), place: (path) => at(offsetOf(document, path)) }
}

function parse(text: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { strict: true, uniqueKeys: true, schema: 'core', lineCounter }) as Document
  } catch {
    throw new Broken('Die Datei ist kein gültiges YAML.')
  }
}

function plain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) as unknown
  } catch {
    throw new Broken('Ein * oder & am Anfang hat in YAML eine eigene Bedeutung. Setzen Sie den Text in Anführungszeichen.')
  }
}

/** Where a value begins; a missing one points to what should hold it. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
