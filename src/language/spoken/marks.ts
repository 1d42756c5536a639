/** Takes away what is seen and not said: bold marks, link targets, list dashes, soft hyphens, quotes. */
export function removeMarks(text: string): string {
  return text
    .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/[\u00AD\u200B\u2060]/g, '')
    .replace(/^\s{0,9}(?:[-*•]|#{1,6})\s/gm, '')
    .replace(/[„“”‚‘»«"]/g, '')
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
}

/** One space between words, none before a mark, a pause for brackets. */
export function tidy(text: string): string {
  return text
    .replace(/\s?\(([^()]*)\)/g, ', $1,')
    .replace(/,\s*([.!?:;,])/g, '$1')
    .replace(/[*→←•]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,!?:;])/g, '$1')
    .replace(/,$/, '')
    .trim()
}
