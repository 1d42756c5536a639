import { isMap, isScalar, parseDocument, type Pair } from 'yaml'
import { quoted } from './form.ts'

/** Puts who has read a text, and when, into its head. All other bytes stay. @param whole the file as it lies on the disk */
export const withReview = (whole: string, gruppe: string, datum: string): string => [['reviewedBy', quoted(gruppe)] as const, ['reviewedOn', datum] as const].reduce((text, [key, value]) => withEntry(text, key, value), whole)

/** The head between the two fences: what is before it, and itself with its last line end. */
const HEAD = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?\r?\n)(?=---[ \t]*(?:\r?\n|$))/

function withEntry(whole: string, key: string, value: string): string {
  const [, fence = '', head = ''] = HEAD.exec(whole)!
  const [start, end] = placeIn(head, key)
  const end_ = head.endsWith('\r\n') ? '\r\n' : '\n'
  const written = start === undefined ? `${head}${key}: ${value}${end_}` : `${head.slice(0, start)}${/[ \t]$/.test(head.slice(0, start)) ? '' : ' '}${value}${head.slice(end)}`
  return fence + written + whole.slice(fence.length + head.length)
}

/** Where the value of a key stands; directly behind the colon when it is empty, nowhere without the key. */
function placeIn(head: string, key: string): [number, number] | [] {
  const { contents } = parseDocument(head)
  const pair = isMap(contents) ? contents.items.find((item) => isScalar(item.key) && item.key.value === key) as Pair<{ range: number[] }, { range: number[]; source?: string }> | undefined : undefined
  if (!pair) return []
  const colon = head.indexOf(':', pair.key.range[1]) + 1
  const [from = colon, until = colon] = pair.value?.range ?? []
  return from === until ? [colon, colon] : [from, until]
}

/** Adds waivers at the end of their file. */
export const withWaivers = (whole: string, waivers: readonly Record<string, string>[]): string => {
  const end = whole.includes('\r\n') ? '\r\n' : '\n'
  const before = /^\s*\[\s*\]\s*$/m.test(whole) ? whole.replace(/^\s*\[\s*\]\s*$/m, '') : whole
  const entries = waivers.map((waiver) => Object.entries(waiver).map(([key, value], index) => `${index ? '  ' : '- '}${key}: ${quoted(value)}${end}`).join(''))
  return `${before}${before && !before.endsWith('\n') ? end : ''}${entries.join('')}`
}
