import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './hash.mjs'

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lockfile */

/**
 * Written last, after a whole install: an install that was cut off leaves none.
 * @param {string} folder
 */
export const stampOf = (folder) => join(folder, 'node_modules/.cache/kiosk-installed')

/** @param {string} folder */
export function isInstalled(folder) {
  return existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === hashOf(folder, ['package-lock.json'])
}

/**
 * True after somebody's own "npm install": npm lists in a lockfile of its own what it really installed.
 * npm writes that list last as well.
 * @param {string} folder
 */
export function matchesByHand(folder) {
  const list = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(list)) return false
  const wanted = packagesIn(join(folder, 'package-lock.json'))
  const present = packagesIn(list)
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || isThere(folder, path, present[path]?.version, version))
}

/** @param {string} folder @param {string} path @param {string | undefined} present @param {string | undefined} wanted */
const isThere = (folder, path, present, wanted) => present === wanted && existsSync(join(folder, path, 'package.json'))

/** @param {string} path */
const packagesIn = (path) => /** @type {Lockfile} */ (JSON.parse(readFileSync(path, 'utf8'))).packages
