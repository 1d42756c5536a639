/** What a font says about itself, in its own units. */
export interface FontMetrics {
  /** Units of one em. */
  unitsPerEm: number
  /** Above and below the base line; `descent` is negative. */
  ascent: number
  descent: number
  lineGap: number
  /** How far a character takes the pen; undefined when the font doesn't have it. */
  advance(character: string): number | undefined
}

/**
 * Reads the few tables of a TrueType font that a layout needs: head, hhea, hmtx and cmap (format 4: characters up to U+FFFF).
 * @param bytes an unpacked font (sfnt), see https://learn.microsoft.com/typography/opentype/spec/
 * @throws RangeError when a table is missing or cut short
 */
export function readSfnt(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tablesOf(view)
  const [hhea, hmtx] = [table('hhea'), table('hmtx')]
  const long = view.getUint16(hhea + 34)
  const glyphOf = readCmap(view, table('cmap'))
  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    ascent: view.getInt16(hhea + 4), descent: view.getInt16(hhea + 6), lineGap: view.getInt16(hhea + 8),
    advance: (character) => {
      const glyph = glyphOf(character.codePointAt(0)!)
      return glyph ? view.getUint16(hmtx + 4 * Math.min(glyph, long - 1)) : undefined
    },
  }
}

function tablesOf(view: DataView): (tag: string) => number {
  const offsets = new Map(Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = 12 + 16 * index
    return [String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at))), view.getUint32(entry + 8)]
  }))
  return (tag) => {
    const offset = offsets.get(tag)
    if (offset === undefined) throw new RangeError(`The font has no table ${tag}.`)
    return offset
  }
}

/** The glyph of a code point, 0 for none. A segment has an end, a start and a shift; its glyphs are shifted code points or stand in a list. */
function readCmap(view: DataView, cmap: number): (code: number) => number {
  const offsets = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index))
  const start = offsets.find((offset) => view.getUint16(offset) === 4)
  if (start === undefined) throw new RangeError('The font has no cmap of format 4.')
  const size = view.getUint16(start + 6)
  const [ends, starts, shifts, ranges] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map((at) => start + at) as [number, number, number, number]
  return (code) => {
    for (let at = 0; at < size; at += 2) {
      if (code > view.getUint16(ends + at)) continue
      const first = view.getUint16(starts + at)
      const range = view.getUint16(ranges + at)
      if (code < first) return 0
      const glyph = range ? view.getUint16(ranges + at + range + 2 * (code - first)) : code
      return glyph ? (glyph + view.getInt16(shifts + at)) & 0xffff : 0
    }
    return 0
  }
}
