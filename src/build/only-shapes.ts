/** Parts of an SVG that draw and do nothing else. */
const TAG = /<(?:svg|g|path|circle|ellipse|rect|line|polyline|polygon)(?:\s+ATTRIBUTE)*\s*\/?>|<\/(?:svg|g)>/.source

/** A value holds no entity, and none of the signs without which no address leads to another host. */
const ATTRIBUTE = '(?:xmlns="http://www\\.w3\\.org/2000/svg"|(?:viewBox|d|points|transform|width|height|fill|opacity|[cr]?[xy]|[xy][12]|r|fill-rule|fill-opacity|clip-rule|stroke|stroke-(?:width|linecap|linejoin|miterlimit|opacity))="[^"<>&:/\\\\]*")'

const SHAPES = new RegExp(TAG.replace('ATTRIBUTE', ATTRIBUTE), 'g')

/**
 * What stands in a drawing and is no shape: its text goes into every page as it is, so only what can draw may be there.
 * @returns the beginning of the first such piece; undefined: there is none
 */
export function noShapeIn(svg: string): string | undefined {
  const [, viewBox] = /viewBox="([^"]*)"/.exec(svg) ?? []
  if (viewBox !== undefined && !isViewBox(viewBox)) return `viewBox="${viewBox}"`.slice(0, 60)
  const rest = svg.replace(/^\s*<\?xml[^>]*\?>/, '').replace(SHAPES, ' ').trim()
  return rest === '' ? undefined : (/^<[^>]*>?/.exec(rest)?.[0] ?? rest).slice(0, 60)
}

/** Where a drawing begins, and how wide and high it is. */
function isViewBox(text: string): boolean {
  const numbers = text.trim().split(/\s*,\s*|\s+/).map(Number)
  return numbers.length === 4 && numbers.every(Number.isFinite) && numbers[2]! > 0 && numbers[3]! > 0
}
