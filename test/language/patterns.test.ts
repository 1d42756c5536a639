import { check } from 'recheck'
import { parseAst } from 'vite'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { namesFilter } from '../../src/language/names.ts'

/** All in all, and for one pattern. Most take a few milliseconds. */
const MOST_MS = 50_000
const MOST_MS_EACH = 500
const FEW_ROUNDS = 5

/**
 * A search can only take exponential time where a group is repeated: what a single class repeats can be told apart
 * in polynomially many ways. So each repeated group stands here with the reason why its rounds can't be cut in two ways.
 */
const SAFE_GROUPS: Readonly<Record<string, string>> = {
  '(?:-[\\p{L}\\p{N}]+)*': 'Each round begins with a hyphen, and the letters after it contain none.',
  '(?:[.,:]\\d+)*': 'Each round begins with a mark, and the digits after it contain none.',
  "(?:[-‐‑·‧’'][\\p{L}\\d]+)*": 'Each round begins with a hyphen or apostrophe, and the letters after it contain none.',
  '(?:[-\\u2010\\u2011·‧•][\\p{L}\\p{N}]+)+': 'Each round begins with a hyphen or dot, and the letters after it contain none.',
}

interface Pattern {
  source: string
  flags: string
}

const sources = import.meta.glob<string>('../../src/language/**/*.ts', { eager: true, query: '?raw', import: 'default' })
const modules = import.meta.glob('../../src/language/**/*.ts')
const literals: Pattern[] = []
const built: Pattern[] = []
let constructions = 0

beforeAll(async () => {
  for (const code of Object.values(sources)) collect(parseAst(code, { lang: 'ts' }))
  // What is put together from pieces is known only after it was built.
  const Native = RegExp
  vi.stubGlobal('RegExp', new Proxy(Native, {
    construct(target, args: [string, string]) {
      const pattern = new target(...args)
      built.push({ source: pattern.source, flags: pattern.flags })
      return pattern
    },
  }))
  vi.stubEnv('RECHECK_BACKEND', 'pure')
  vi.resetModules()
  for (const load of Object.values(modules)) await load()
  const again = (await modules['../../src/language/names.ts']?.()) as { namesFilter: typeof namesFilter }
  again.namesFilter(['Budget für Arbeit', 'Anderer Leistungs-Anbieter'])
  vi.unstubAllGlobals()
})

/** Walks through a syntax tree of any shape. */
function collect(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) return node.forEach(collect)
  const { type, regex, callee } = node as { type?: string; regex?: { pattern: string; flags: string }; callee?: { name?: string } }
  if (type === 'Literal' && regex) literals.push({ source: regex.pattern, flags: regex.flags })
  if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') constructions++
  Object.values(node).forEach(collect)
}

/** The groups of a pattern that may be run through more than a few times, with their quantifiers. */
function repeatedGroups(source: string): string[] {
  const groups: string[] = []
  const open: number[] = []
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') open.push(at)
    else if (sign === ')') {
      const start = open.pop() ?? 0
      const quantifier = /^(?:[*+]|\{(\d+)(?:(,)(\d*))?\})/.exec(source.slice(at + 1, at + 12))
      if (quantifier && rounds(quantifier) > FEW_ROUNDS) groups.push(source.slice(start, at + 1 + quantifier[0].length))
    }
  }
  return groups
}

function rounds([sign, least, comma, most]: RegExpExecArray): number {
  if (sign === '*' || sign === '+') return Infinity
  return comma ? Number(most || Infinity) : Number(least)
}

test('every pattern of the room is known', () => {
  expect(literals.length).toBeGreaterThan(150)
  expect(built.length).toBeGreaterThanOrEqual(constructions)
})

describe('no pattern can take exponential time', () => {
  test('because it repeats no group, or one whose rounds are told apart by their first sign', () => {
    const groups = new Set([...literals, ...built].flatMap(({ source }) => repeatedGroups(source)))
    expect([...groups].sort()).toEqual(Object.keys(SAFE_GROUPS).sort())
  })

  test('and recheck finds none that does', async () => {
    const all = new Map([...literals, ...built].map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]))
    const began = performance.now()
    const exponential: string[] = []
    let decided = 0
    for (const [name, { source, flags }] of all) {
      const timeout = Math.min(MOST_MS_EACH, MOST_MS - (performance.now() - began))
      if (timeout <= 0) break
      const found = await check(source, flags, { timeout })
      if (found.status !== 'unknown') decided++
      if (found.status === 'vulnerable' && found.complexity.type === 'exponential') exponential.push(name)
    }
    console.log(`recheck: ${decided} von ${all.size} Mustern in ${Math.round(performance.now() - began)} ms beurteilt`)
    expect(exponential).toEqual([])
    // On a busy machine it gets less far; the test above holds for all of them.
    expect(decided).toBeGreaterThan(all.size / 2)
  })

  test('and both tests know one that would', async () => {
    expect(repeatedGroups('^(?:[a-z]+)+$')).toEqual(['(?:[a-z]+)+'])
    expect(repeatedGroups('(a|[)]b){2,}(c){6}(d){1,5}\\)*')).toEqual(['(a|[)]b){2,}', '(c){6}'])
    expect(await check('^(?:[a-z]+)+$', '', { timeout: 20_000 })).toMatchObject({ status: 'vulnerable', complexity: { type: 'exponential' } })
  })
})
