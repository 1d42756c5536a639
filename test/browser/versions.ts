import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A build that is served while a next version of it is published. */
export interface Versions {
  root: string
  /** Publishes the next version: each of the pages says its number in `html[data-version]`. */
  publish(): void
  /** Lets the server give something else in place of the worker. @returns takes it back */
  breakWorker(text: string): () => void
  remove(): void
}

/** A copy of a build. @param paths of the pages that are new in each version; `''` is the start page */
export function versionsOf(build: string, paths: readonly string[]): Versions {
  const root = mkdtempSync(join(tmpdir(), 'kiosk-versions-'))
  cpSync(build, root, { recursive: true, filter: (source) => !source.endsWith('/ton') })
  const worker = join(root, 'sw.js')
  let version = 1
  return {
    root,
    publish() {
      version++
      for (const path of paths) change(worker, join(root, path, 'index.html'), (html) => html.replace(/<html( data-version="\d+")?/, `<html data-version="${version}"`))
    },
    breakWorker(text) {
      const whole = readFileSync(worker)
      writeFileSync(worker, text)
      return () => writeFileSync(worker, whole)
    },
    remove: () => rmSync(root, { recursive: true }),
  }
}

/** Changes a file, and its hash in the list of the worker. */
export function change(worker: string, file: string, to: (text: string) => string): void {
  const before = readFileSync(file)
  const after = Buffer.from(to(before.toString()))
  writeFileSync(file, after)
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(sha256(before), sha256(after)))
}

const sha256 = (bytes: Buffer) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`
