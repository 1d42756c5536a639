import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, chmodSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/commands/ground/child.mjs'

const RELEASE = join(import.meta.dirname, '../../deploy/release.sh')

/** A folder for releases as a server has it; readable for the users that servers run as. */
export interface Releases {
  folder: string
  /** What `deploy/release.sh` is told to make the server read anew with. */
  reload: string
  release(dist: string, env?: Record<string, string>): Promise<{ code: number; output: string }>
  back(): Promise<{ code: number; output: string }>
  remove(): void
}

export function releasesIn(folder = mkdtempSync(join(tmpdir(), 'kiosk-releases-'))): Releases {
  chmodSync(folder, 0o755)
  const call = (what: string, env: Record<string, string> = {}) => run(RELEASE, [what], { quiet: true, env: { KIOSK_FOLDER: folder, RELOAD: releases.reload, ...env }, timeout: 60_000 })
  const releases: Releases = { folder, reload: 'true', release: call, back: () => call('--back'), remove: () => rmSync(folder, { recursive: true, force: true }) }
  return releases
}

/** A sound of the kiosk, and a file with a hash in its name: what a build without sound does not have. */
export const SOUND = 'ton/de-simple/0abcdefgh1.mp3'
export const HASHED = 'assets/more-Dk3_x9Qa.js'

/** A copy of a build with one file of each kind that a build can have. */
export function wholeBuild(build: string): { dist: string; remove(): void } {
  const dist = mkdtempSync(join(tmpdir(), 'kiosk-whole-'))
  cpSync(build, dist, { recursive: true, filter: (source) => !source.endsWith('/ton') })
  put(dist, SOUND, Buffer.from(Array.from({ length: 40_000 }, (_, index) => index % 251)))
  put(dist, HASHED, Buffer.from(`export const text = '${'Sie können wählen. '.repeat(30)}'\n`))
  return { dist, remove: () => rmSync(dist, { recursive: true, force: true }) }
}

function put(dist: string, name: string, bytes: Buffer): void {
  mkdirSync(join(dist, name, '..'), { recursive: true })
  writeFileSync(join(dist, name), bytes)
}

export const textOf = (dist: string, name: string): string => readFileSync(join(dist, name), 'utf8')
