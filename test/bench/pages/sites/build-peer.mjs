import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { reasonIn, runIn } from './child.mjs'

/** @typedef {import('../peers/shared.mjs').Peer} Peer */
/** @typedef {import('../content/export.mjs').Content} Content */

/**
 * Writes the sources of a site anew and builds it, with nothing left from a build before.
 * @param {Peer} peer
 * @param {string} folder
 * @param {Content} content
 * @returns {Promise<{ site: string, seconds: number, memory: number | null }>}
 */
export async function buildPeer({ write, command: [program = '', ...args], env, out }, folder, content) {
  write(folder, content)
  const { code, output, ...took } = await runIn([join(folder, 'node_modules/.bin', program), ...args], folder, env)
  const site = join(folder, out)
  if (code !== 0 || !existsSync(join(site, 'index.html'))) throw new Error(`could not be built: ${reasonIn(output)}`)
  return { site, ...took }
}
