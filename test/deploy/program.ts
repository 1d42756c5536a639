import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../src/commands/ground/child.mjs'
import { withLock } from '../../src/commands/ground/lock.mjs'
import { inCache } from '../../src/commands/ground/places.mjs'

/** The servers of Debian that are tried: program and package have one name. */
const PROGRAMS = ['nginx', 'caddy']
const mustBeWhole = process.env['CI'] === 'true'

/** A program of Debian. Where it is missing, root may install it in a run that must be whole (CI=true). */
export const programOf = async (name: string): Promise<string | null> =>
  find(name) ?? (mustBeWhole && process.getuid?.() === 0 ? withLock(inCache('apt-get.lock'), () => installed(name)) : null)

/** Two test files may want the same at once: the second finds what the first has installed. */
async function installed(name: string): Promise<string | null> {
  if (find(name)) return find(name)
  await aptGet('update', '-q')
  await aptGet('install', '-y', '-q', '--no-install-recommends', name)
  return find(name)
}

/** Whether the tests of a server are left out. What is missing counts as failed in a run that must be whole. */
export async function isMissing(name: string): Promise<boolean> {
  const isThere = !PROGRAMS.includes(name) || (await programOf(name)) !== null
  if (!isThere) console.warn(`The Debian package ${name} is missing: its tests ${mustBeWhole ? 'fail' : 'are left out'}.`)
  return !isThere && !mustBeWhole
}

const find = (name: string): string | null =>
  [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin'].map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null

const aptGet = (...args: string[]) => run('apt-get', args, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 })
