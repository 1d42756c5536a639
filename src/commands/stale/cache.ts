import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'

const answerSchema = v.strictObject({
  /** The day on which it was asked. */
  on: v.pipe(v.string(), v.isoDate()),
  good: v.boolean(),
  /** What the server said, as a German sentence. */
  says: v.string(),
})
const fileSchema = v.record(v.string(), answerSchema)

export type Answer = v.InferOutput<typeof answerSchema>
/** Address → what is known of it. */
export type Tried = Map<string, Answer>

/** What earlier runs have found. A file that can't be read is laid aside, and nothing of it is lost. */
export function readTried(file: string, tell: (sentence: string) => void): Tried {
  if (!existsSync(file)) return new Map()
  try {
    return new Map(Object.entries(v.parse(fileSchema, JSON.parse(readFileSync(file, 'utf8')))))
  } catch {
    renameSync(file, `${file}.alt`)
    tell(`${file} ist beschädigt. Die Datei heißt jetzt ${file}.alt, alle Verweise gelten als nicht ausprobiert.`)
    return new Map()
  }
}

/** Whole or not at all: a run that is stopped keeps what it has found. */
export function writeTried(file: string, tried: Tried): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.neu`, JSON.stringify(Object.fromEntries([...tried].sort()), null, 1))
  renameSync(`${file}.neu`, file)
}
