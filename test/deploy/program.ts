import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../src/commands/ground/child.mjs'

/** The servers of Debian that are tried: program and package have one name. */
const PROGRAMS = ['nginx', 'caddy']
const mustBeWhole = process.env['CI'] === 'true'

/** A program of Debian. Where it is missing, root may install it in a run that must be whole (CI=true). */
export async function programOf(name: string): Promise<string | null> {
  const found = find(name)
  if (found || !mustBeWhole || process.getuid?.() !== 0) return found
  await aptGet('update', '-q')
  await aptGet('install', '-y', '-q', '--no-install-recommends', name)
  return find(name)
}

/** Whether the tests of a server are left out. What is missing counts as failed in a run that must be whole. */
export const isMissing = async (name: string): Promise<boolean> => !mustBeWhole && PROGRAMS.includes(name) && !(await programOf(name))

/** The name of a server, and what is missing on this machine. */
export const titleOf = async (name: string): Promise<string> => ((await isMissing(name)) ? `${name} (the Debian package ${name} is missing)` : name)

const find = (name: string): string | null =>
  [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin'].map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null

const aptGet = (...args: string[]) => run('apt-get', args, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 100_000 })
