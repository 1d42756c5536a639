import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Severity } from '../report/problem.ts'

/** What a file says, or why it can't be read as a text. */
export interface TextFile {
  text: string
  /** Why nothing could be read at all. */
  missing?: string
  /** What the author should know before reading the findings. */
  notice?: { rule: string; severity: Severity; message: string; fix: string }
}

/** More than a book; what lies behind is not read. */
const LIMIT = 1_000_000

export function readTextFile(path: string): TextFile {
  try {
    const { bytes, size } = readStart(path)
    if (size === 0) return { text: '', notice: { rule: 'file-empty', severity: 'review', message: 'Die Datei ist leer.', fix: 'Schreiben Sie einen Text hinein.' } }
    const text = decode(bytes)
    if (text === undefined) return { text: '', notice: { rule: 'file-binary', severity: 'error', message: 'Das ist keine Text-Datei.', fix: 'Speichern Sie den Text als einfachen Text oder Markdown in UTF-8.' } }
    return size > LIMIT ? { text: text.slice(0, text.lastIndexOf('\n') + 1 || text.length), notice: tooLarge(size) } : { text }
  } catch (error) {
    return { text: '', missing: reason(error as NodeJS.ErrnoException) }
  }
}

function readStart(path: string): { bytes: Uint8Array; size: number } {
  const file = openSync(path, 'r')
  try {
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    const buffer = Buffer.alloc(LIMIT)
    let length = 0
    for (let read = -1; read !== 0 && length < LIMIT; length += read) read = readSync(file, buffer, length, LIMIT - length, null)
    return { bytes: buffer.subarray(0, length), size: Math.max(stat.size, length) }
  } finally {
    closeSync(file)
  }
}

/** UTF-8, UTF-16 with its mark, else the old Windows letters; undefined for what no person wrote. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return undefined
  const text = new TextDecoder().decode(bytes)
  const broken = (text.match(/\uFFFD/g)?.length ?? 0) + controls(text)
  // The last letter may have been cut in two by the limit.
  if (broken <= 1) return text
  const old = new TextDecoder('windows-1252').decode(bytes)
  const strange = controls(old) + (old.match(/[\u00A1-\u00BF\u0192-\u2122]/g)?.length ?? 0)
  return strange > old.length / 50 ? undefined : old
}

const controls = (text: string) => text.match(/[\u0000-\u0008\u000E-\u001F\u007F]/g)?.length ?? 0

function tooLarge(size: number): NonNullable<TextFile['notice']> {
  const shown = (size / 1e6).toFixed(1).replace('.', ',')
  return { rule: 'file-large', severity: 'review', message: `Die Datei hat ${shown} MB. Geprüft ist nur der Anfang: 1 MB.`, fix: 'Teilen Sie die Datei.' }
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'Diese Datei gibt es nicht.'
  if (code === 'EISDIR') return 'Das ist ein Ordner, keine Datei.'
  if (code === 'EACCES') return 'Diese Datei darf nicht gelesen werden.'
  return message
}
