import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What an editor does to a content folder. */
export type Edit = (folder: string) => void

/** Other words at one place. An edit that changes nothing would prove nothing. */
export const replace = (file: string, from: string | RegExp, to: string): Edit => (folder) => {
  const path = join(folder, file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, () => to)
  if (after === before) throw new Error(`${file} has no ${String(from)}.`)
  writeFileSync(path, after)
}

export const remove = (file: string): Edit => (folder) => rmSync(join(folder, file), { recursive: true })
export const rename = (file: string, to: string): Edit => (folder) => renameSync(join(folder, file), join(folder, to))
export const copy = (file: string, to: string): Edit => (folder) => cpSync(join(folder, file), join(folder, to))
export const write = (file: string, text: string): Edit => (folder) => writeFileSync(join(folder, file), text)

/** Saved by a program with another encoding. */
export const save = (file: string, bytes: (text: string) => Buffer): Edit => (folder) => {
  const path = join(folder, file)
  writeFileSync(path, bytes(readFileSync(path, 'utf8')))
}
