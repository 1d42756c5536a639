/**
 * The part of a file that is asked for, as sound players do: `bytes=0-99`, `bytes=100-`, `bytes=-50`.
 * A range of a content that has changed since (If-Range), several ranges and other units get the whole file.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {number} size
 * @param {string} tag
 * @returns {{ from: number, to: number } | 'outside' | undefined}
 */
export function rangeOf(headers, size, tag) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? []
  if (!first && !last) return undefined
  if ((headers['if-range'] ?? tag) !== tag) return undefined
  if (first && last && Number(last) < Number(first)) return undefined
  const from = first ? Number(first) : Math.max(0, size - Number(last))
  const to = first && last ? Math.min(Number(last), size - 1) : size - 1
  return from > to ? 'outside' : { from, to }
}
