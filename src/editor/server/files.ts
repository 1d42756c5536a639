import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'

/** A file as it was opened. Who saves it says by the hash what they have seen. */
export interface Opened {
  path: string
  text: string
  hash: string
}

/** Says in a German sentence why nothing was read or written. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** @param path as Problems name it: the content folder, and what lies below it */
export function openFile(folder: string, path: string): Opened {
  const bytes = readFileSync(placeOf(folder, path))
  const text = bytes.toString('utf8')
  if (!Buffer.from(text).equals(bytes)) throw new Refused(422, `${path} ist kein UTF-8-Text. Öffnen Sie die Datei in einem Programm, und speichern Sie sie als UTF-8.`)
  return { path, text, hash: hashOf(bytes) }
}

/** Writes a text if its file is still the one that was opened. What did not change is not written. */
export function saveFile(folder: string, { path, text, hash }: Opened): Opened {
  const place = placeOf(folder, path)
  const now = readFileSync(place)
  if (hashOf(now) !== hash) throw new Refused(409, `${path} wurde inzwischen an anderer Stelle geändert. Diese Datei ist nicht gespeichert, Ihre Worte stehen noch hier.`)
  const bytes = Buffer.from(text)
  if (!bytes.equals(now)) replace(place, bytes)
  return { path, text, hash: hashOf(bytes) }
}

/** A file is the old one or the new one, whenever the machine stops. */
function replace(place: string, bytes: Buffer): void {
  const beside = join(dirname(place), `.${basename(place)}.neu`)
  try {
    writeFileSync(beside, bytes, { mode: statSync(place).mode })
    renameSync(beside, place)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new Refused(500, `Die Datei lässt sich nicht schreiben: ${(error as Error).message}`)
  }
}

/** Only texts of the content folder, and none that leads out of it by its name or by a link. */
function placeOf(folder: string, path: string): string {
  const [root, ...parts] = path.split('/')
  const isName = root === basename(folder) && parts.length > 0 && parts.every((part) => /^\w[\w.-]*$/.test(part)) && /\.(yaml|md)$/.test(path)
  const place = join(folder, ...(isName ? parts : []))
  if (!isName) throw new Refused(403, 'Hier lassen sich nur Texte aus dem Ordner mit dem Inhalt öffnen.')
  if (!existsSync(place) || !lstatSync(place).isFile()) throw new Refused(404, `Die Datei ${path} gibt es nicht.`)
  if (!realpathSync(place).startsWith(realpathSync(folder) + sep)) throw new Refused(403, 'Hier lassen sich nur Texte aus dem Ordner mit dem Inhalt öffnen.')
  return place
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
