import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIGITS } from './lines/digits.ts'
import type { Clip } from './make-clips.ts'

/** What `ton/<language>/clips.json` tells the browser. `file` lies beside it. */
export interface ClipList {
  voice: string
  /** Changes with any clip. */
  version: string
  seconds: number
  bytes: number
  /** Digit → id of its clip. */
  digits: Record<string, string>
  clips: { id: string; file: string; sha256: string; seconds: number; kind: Clip['kind']; bytes: number; shown: readonly string[] }[]
}

/** The list of clips, in the order in which they are given. */
export function clipList(clips: readonly Clip[], voice: string): ClipList {
  const entries = clips.map(({ id, kind, mp3, seconds, shown }) => ({ id, file: `${id}.mp3`, sha256: sha256(mp3), seconds: rounded(seconds), kind, bytes: mp3.length, shown }))
  const digits = Object.fromEntries(Object.entries(DIGITS).map(([digit, { id }]) => [digit, id]))
  const version = createHash('sha256').update(JSON.stringify([voice, digits, entries])).digest('hex').slice(0, 16)
  return { voice, version, seconds: rounded(sum(entries.map(({ seconds }) => seconds))), bytes: sum(entries.map(({ bytes }) => bytes)), digits, clips: entries }
}

/** Writes clips into a folder: first them, last the list, in one step. What is not in the list goes. */
export function writeClips(folder: string, clips: readonly Clip[], list: ClipList): void {
  mkdirSync(folder, { recursive: true })
  for (const { id, mp3 } of clips) writeIfNew(join(folder, `${id}.mp3`), mp3)
  writeFileSync(join(folder, 'clips.json.part'), JSON.stringify(list))
  renameSync(join(folder, 'clips.json.part'), join(folder, 'clips.json'))
  const kept = new Set(['clips.json', ...list.clips.map(({ file }) => file)])
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { recursive: true })
}

/** Never half a clip: somebody may be listening already. */
function writeIfNew(path: string, mp3: Buffer): void {
  if (existsSync(path) && readFileSync(path).equals(mp3)) return
  writeFileSync(`${path}.part`, mp3)
  renameSync(`${path}.part`, path)
}

const sha256 = (bytes: Buffer) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)
const rounded = (seconds: number) => Math.round(seconds * 1000) / 1000
