import { dirname, join, resolve } from 'node:path'
import { renderKiosk } from '../build/render-kiosk.ts'
import { readContentFiles } from '../content/files.ts'
import type { Catalogue, Language } from '../content/catalogue.ts'
import { plainText } from '../language/text.ts'
import { clipsFile } from '../pages/shell.tsx'
import { formatProblems } from '../report/format.ts'
import { cacheFolder, openCache, type ClipCache } from '../sound/cache/clip-cache.mjs'
import { linesByLanguage } from '../sound/lines/lines-by-language.ts'
import type { SpokenLine } from '../sound/lines/spoken-lines.ts'
import { inOrder } from '../sound/lines/said.ts'
import { makeClips, type Made } from '../sound/make-clips.ts'
import { checkRecordings, recordingsFolder } from '../sound/recordings/check-recordings.ts'
import { findVoice } from '../sound/voice/find-voice.mjs'
import type { Voice } from '../sound/voice/voice.mjs'
import { clipList, writeClips, type ClipList } from '../sound/write-clips.ts'
import { contentFolder } from './ground/content-folder.ts'
import { inCache } from './ground/places.mjs'
import { since } from './ground/seconds.mjs'

/** How often the progress is printed. */
const STEPS = 20

interface Ground {
  catalogue: Catalogue
  folder: string
  voice: Voice
  cache: ClipCache
}

/**
 * Makes the clips that are missing, for each language with sound. `--into <folder>` writes them into a build; without it, the
 * clips that no Line needs any more are removed from the cache. Exit code 1 when a Line stays without a clip.
 */
export function main(args: readonly string[] = []): Promise<number> {
  return makeSound(args[0] === '--into' ? args[1] : undefined).catch((error: Error) => {
    console.error(error.message)
    return 1
  })
}

async function makeSound(into: string | undefined): Promise<number> {
  const folder = contentFolder()
  const { catalogue, pages } = renderKiosk({ root: process.cwd(), content: folder, base: '/', prePaint: '', sound: true })
  const lines = linesByLanguage(pages, catalogue.languages)
  const problems = checkRecordings(catalogue.recordings, folder, lines)
  if (problems.length) return console.log(formatProblems(problems, readContentFiles(folder))), 1
  const cache = openCache(cacheFolder(process.env))
  const voice = await findVoice({ keep: inCache('voice'), env: process.env, log: console.log })
  console.log(`Voice: ${voice.name} (${voice.version})`)
  const used = await makeAllLanguages(lines, { catalogue, folder, voice, cache }, into)
  if (!into) console.log(`${cache.prune(used)} clips that nobody needs any more were removed from the cache.`)
  return 0
}

/** @returns the keys of all clips in the cache that are needed */
async function makeAllLanguages(lines: ReadonlyMap<string, SpokenLine[]>, ground: Ground, into: string | undefined): Promise<Set<string>> {
  const used = new Set<string>()
  for (const language of ground.catalogue.languages.filter(({ sound }) => sound)) {
    const began = performance.now()
    const made = await makeFor(language, lines.get(language.id)!, ground)
    made.used.forEach((key) => used.add(key))
    const list = clipList(made.clips, ground.voice.name)
    if (into) writeClips(resolve(into, dirname(clipsFile(language.id))), made.clips, list)
    console.log(told(language, list, made, began))
  }
  return used
}

function makeFor({ id }: Language, lines: readonly SpokenLine[], { catalogue, folder, voice, cache }: Ground): Promise<Made> {
  const recordings = catalogue.recordings.filter(({ language }) => language === id)
  const recorded = new Map(recordings.map(({ line, file }) => [line, join(recordingsFolder(folder, id), file)]))
  const pronunciations = inOrder(catalogue.glossary.flatMap(({ word, spoken }) => (spoken && word[id] ? { written: plainText(word[id]), said: spoken } : [])))
  return makeClips({ lines, pronunciations, recorded, voice, cache, progress })
}

function progress(done: number, all: number): void {
  if (done % Math.ceil(all / STEPS) === 0) console.log(`Sound: ${done} of ${all}`)
}

function told({ id }: Language, { clips, seconds, bytes }: ClipList, { spoken }: Made, began: number): string {
  const recorded = clips.filter(({ kind }) => kind === 'recorded').length
  const size = `${(seconds / 60).toFixed(1)} minutes, ${(bytes / 1e6).toFixed(1)} MB, ${(bytes / 1000 / (seconds / 60)).toFixed(0)} kB a minute`
  return `Sound of ${id}: all ${clips.length} Lines have a clip (${recorded} recorded, ${spoken} spoken now). ${size}, ${since(began)}.`
}
