import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { run, runNode } from './ground/child.mjs'
import { hashOf } from './ground/hash.mjs'
import { isInstalled, matchesByHand, stampOf } from './ground/installed.mjs'
import { withLock } from './ground/lock.mjs'
import { inProject, isProgram, root } from './ground/places.mjs'
import { since } from './ground/seconds.mjs'

/** Installs the packages of the lockfile, unless exactly these are there already. */
export async function ensureInstalled() {
  checkNode()
  if (isInstalled(root)) return
  // npm ci empties node_modules, so the lock lies outside.
  await withLock(inProject('.cache/install.lock'), async () => {
    if (isInstalled(root)) return
    if (!matchesByHand(root)) await install()
    writeStamp()
  })
}

async function install() {
  console.log('Installing the packages of package-lock.json with "npm ci". The first time takes about a minute.')
  const began = performance.now()
  rmSync(stampOf(root), { force: true })
  const { code } = await npm('ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund')
  if (code !== 0) throw new Error('The packages could not be installed. What npm says stands above. Check the network and try again.')
  console.log(`Packages installed in ${since(began)}.`)
}

function writeStamp() {
  mkdirSync(dirname(stampOf(root)), { recursive: true })
  writeFileSync(stampOf(root), hashOf(root, ['package-lock.json']))
}

/** @param {string[]} args */
function npm(...args) {
  const own = process.env['npm_execpath']
  if (own?.endsWith('npm-cli.js')) return runNode([own, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Error(`The kiosk needs Node 20.19 or newer. This is Node ${process.versions.node}.`)
}

if (isProgram(import.meta.url)) {
  await ensureInstalled().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
