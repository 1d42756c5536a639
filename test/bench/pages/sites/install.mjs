import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasonIn, runIn } from './child.mjs'

/** @typedef {import('../peers/shared.mjs').Peer} Peer */

/** Written when everything is there. */
const STAMP = 'node_modules/.installed.json'

/**
 * Installs a generator into its own folder outside the project, unless it is there already.
 * @param {Peer} peer
 * @param {string} folder
 * @throws Error with the reason when it can't be installed
 */
export async function install({ name, manifest }, folder) {
  const wanted = JSON.stringify(manifest, null, 2)
  if (existsSync(join(folder, STAMP)) && readFileSync(join(folder, STAMP), 'utf8') === wanted) return
  console.log(`Installing ${name} into ${folder} …`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), wanted)
  const { code, output } = await runIn([...npm(), 'install', '--prefix', folder, '--no-audit', '--no-fund'], folder)
  if (code !== 0) throw new Error(`could not be installed: ${reasonIn(output)}`)
  writeFileSync(join(folder, STAMP), wanted)
}

/** @returns {string[]} */
function npm() {
  const own = process.env['npm_execpath']
  return own?.endsWith('npm-cli.js') ? [process.execPath, own] : ['npm']
}

/** The version that was really installed. @param {Peer} peer @param {string} folder @returns {string} */
export const versionOf = ({ main }, folder) => JSON.parse(readFileSync(join(folder, 'node_modules', main, 'package.json'), 'utf8')).version
