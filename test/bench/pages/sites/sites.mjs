import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathsIn } from '../../../../src/commands/shots/kinds.mjs'
import { inProject } from '../../../../src/commands/ground/places.mjs'
import { PEERS } from '../peers/peers.mjs'
import { buildPeer } from './build-peer.mjs'
import { install, versionOf } from './install.mjs'
import { withWorker } from './with-worker.mjs'

/**
 * @typedef {import('../content/export.mjs').Content} Content
 * @typedef {object} Site something that is measured
 * @property {string} name
 * @property {string} version
 * @property {string} [missing] why there is nothing to measure
 * @property {string} root the site, as it is for somebody who comes for the first time
 * @property {string} [offline] the same with a worker that stores everything; none for the empty page
 * @property {string[]} paths all its pages, below the base
 * @property {{ peer: import('../peers/shared.mjs').Peer, folder: string }} [generator] what builds it; none for ours and the empty page
 */

export const OURS = 'Ours'
export const EMPTY = 'Empty page'

/** The floor: what no site can undercut here. */
const EMPTY_PAGE = '<!doctype html><html lang="de"><meta charset="utf-8"><title>Leer</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><p>Leer'

/**
 * Everything that is measured, built. What can't be installed or built stays in the list, with its reason.
 * @param {Content} content
 * @param {string} dist our build
 * @param {string} folder
 * @returns {Promise<Site[]>}
 */
export async function makeSites(content, dist, folder) {
  const sites = [ours(dist)]
  for (const peer of PEERS) sites.push(await madeOrMissing(peer, content, folder))
  return [...sites, empty(folder)]
}

/** @param {string} dist @returns {Site} */
function ours(dist) {
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  return { name: OURS, version, root: dist, offline: dist, paths: pathsIn(dist).filter((path) => !path.endsWith('.html')) }
}

/** @param {string} folder @returns {Site} */
function empty(folder) {
  const root = join(folder, 'sites/empty')
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'index.html'), EMPTY_PAGE)
  return { name: EMPTY, version: '–', root, paths: [''] }
}

/** @param {import('../peers/shared.mjs').Peer} peer @param {Content} content @param {string} folder @returns {Promise<Site>} */
async function madeOrMissing(peer, content, folder) {
  try {
    return await made(peer, content, folder)
  } catch (error) {
    const missing = /** @type {Error} */ (error).message
    console.log(`${peer.name} ${missing}`)
    return { name: peer.name, version: '–', missing, root: '', paths: [] }
  }
}

/** @param {import('../peers/shared.mjs').Peer} peer @param {Content} content @param {string} folder @returns {Promise<Site>} */
async function made(peer, content, folder) {
  const home = join(folder, peer.command[0] ?? '')
  await install(peer, home)
  console.log(`Building ${content.pages.length} pages with ${peer.name} …`)
  const { site } = await buildPeer(peer, home, content)
  // The folder of the generator is needed again for other sizes.
  const [root, offline] = [join(folder, 'sites', peer.command[0] ?? ''), join(folder, 'sites', `${peer.command[0]}-offline`)]
  rmSync(root, { recursive: true, force: true })
  cpSync(site, root, { recursive: true })
  await withWorker(root, offline)
  return { name: peer.name, version: versionOf(peer, home), root, offline, paths: content.pages.map(({ path }) => path), generator: { peer, folder: home } }
}
