import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom, with the sentence that a developer reads who breaks a wall. `types` may be imported as types only. */
const ROOMS: Record<string, { may: string[]; types?: string[]; packages: RegExp; why: string }> = {
  report: { may: [], packages: /^$/, why: 'report is the one shape of a Problem and stands below everything.' },
  model: { may: ['report'], packages: /^$/, why: 'model is pure: the same code runs in tests, at build and in the browser.' },
  language: { may: ['report'], packages: /./, why: 'language is used on its own by others: it knows nothing of the kiosk.' },
  workshop: { may: ['report'], packages: /^(valibot|yaml)$/, why: 'workshop is pure: what one workshop says of itself is read and checked by the same code at build and on the device.' },
  content: { may: ['report', 'language', 'model', 'workshop'], packages: /^(node:|valibot|yaml|mdast|micromark)/, why: 'content turns files into the catalogue and knows no page.' },
  search: { may: [], types: ['language'], packages: /^minisearch$/, why: 'search finds entries by words and knows neither pages nor content: the same code runs at build and in the browser.' },
  i18n: { may: ['language'], types: ['locales'], packages: /^i18next$/, why: 'i18n is the only door to i18next.' },
  ui: { may: ['language', 'i18n'], types: ['content'], packages: /^preact/, why: 'a component gets props and gives markup: it reads nothing itself.' },
  pages: { may: ['ui', 'model', 'i18n', 'language', 'content', 'search', 'workshop'], packages: /^preact/, why: 'pages turn the catalogue into markup and never read a file.' },
  islands: { may: ['ui', 'model', 'i18n', 'offline', 'search', 'workshop'], types: ['language'], packages: /^(preact|uqr)/, why: 'islands run in the browser and get everything as data of the page.' },
  offline: { may: [], packages: /^workbox/, why: 'offline looks after the store and knows nothing of what is in it.' },
  sound: { may: ['report', 'model', 'language', 'content'], packages: /^(node:|mediabunny$|@echogarden\/|@mediabunny\/)/, why: 'sound turns finished pages into clips: it runs at build only, and nothing of it is shipped.' },
  editor: { may: ['report', 'language', 'content'], packages: /^(node:|preact|valibot|yaml)/, why: 'the editor changes files in the dev server and is in no build: whoever needs it names it by address.' },
  build: { may: ['report', 'model', 'language', 'content', 'workshop', 'i18n', 'ui', 'pages', 'offline'], packages: /./, why: 'build joins everything, and cuts pages as the worker does; islands it names by address only.' },
  commands: { may: ['report', 'model', 'language', 'content', 'workshop', 'i18n', 'pages', 'build', 'sound'], packages: /./, why: 'commands are what a person types; nothing else imports them.' },
}

const SRC = join(import.meta.dirname, '../src')
const IMPORT = /^\s*(import|export)\s+(type\s+)?[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm

interface Import {
  place: string
  from: string
  target: string
  typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  return [...text.matchAll(IMPORT)].map((match) => ({
    place: `src/${file}:${text.slice(0, match.index).split('\n').length}`,
    from: file.split('/')[0]!, target: (match[3] ?? match[4])!, typeOnly: match[2] !== undefined,
  }))
}

/** The room that a relative import leads to, or null for a package or the own room. */
function roomOf({ from, target }: Import, file: string): string | null {
  if (!target.startsWith('.')) return null
  const room = join('src', file, '..', target).split('/').find((part) => part !== 'src')!
  return room === from ? null : room
}

/** Every wall that a file breaks, as sentences. */
export function broken(file: string, imports = importsOf(file)): string[] {
  return imports.flatMap((found) => {
    const rules = ROOMS[found.from]
    if (!rules) return [`${found.place}  „${found.from}“ is no room. Put the file into one of: ${Object.keys(ROOMS).join(', ')}.`]
    const room = roomOf(found, file)
    if (room === null) return found.target.startsWith('.') || rules.packages.test(found.target) ? [] : [`${found.place}  room "${found.from}" must not import "${found.target}": ${rules.why}`]
    const allowed = rules.may.includes(room) || (found.typeOnly && rules.types?.includes(room))
    return allowed ? [] : [`${found.place}  room "${found.from}" must not import room "${room}": ${rules.why}`]
  })
}

const files = readdirSync(SRC, { recursive: true }).map(String).filter((name) => /\.(tsx?|mjs)$/.test(name))

describe('the walls between rooms', () => {
  it('stand', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap((file) => broken(file))).toEqual([])
  })

  it('would be noticed when broken', () => {
    const bad: Import = { place: 'src/model/x.ts:1', from: 'model', target: '../content/load.ts', typeOnly: false }
    expect(broken('model/x.ts', [bad])).toEqual(['src/model/x.ts:1  room "model" must not import room "content": model is pure: the same code runs in tests, at build and in the browser.'])
    expect(broken('model/x.ts', [{ ...bad, target: 'node:fs' }])).toHaveLength(1)
  })
})
