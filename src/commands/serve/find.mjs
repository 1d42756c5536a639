import { statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What lies at an address: a file, another address, or nothing.
 * @typedef {{ file: string } | { location: string } | undefined} Found
 */

/**
 * @param {string} root
 * @param {string} base with a slash at both ends
 * @param {string} address as the browser sent it
 * @returns {Found}
 */
export function find(root, base, address) {
  const [path = '', ...query] = address.split('?')
  const search = query.length ? `?${query.join('?')}` : ''
  if (`${path}/` === base) return { location: base + search }
  if (!path.startsWith(base)) return undefined
  const inside = decode(path.slice(base.length))
  if (inside === undefined) return undefined
  return lookUp(root, inside, path + search)
}

/** @param {string} root @param {string} inside @param {string} address @returns {Found} */
function lookUp(root, inside, address) {
  const file = join(root, inside)
  if (inside === '' || inside.endsWith('/')) return fileAt(join(file, 'index.html'))
  // What the build tells servers: see src/build/server-files.ts.
  if (inside.startsWith('_')) return undefined
  if (isFile(join(file, 'index.html'))) return { location: address.replace(/(?=\?|$)/, '/') }
  return fileAt(file)
}

/** @param {string} file @returns {Found} */
const fileAt = (file) => (isFile(file) ? { file } : undefined)

/** @param {string} file */
function isFile(file) {
  try {
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/**
 * The path below the base, or nothing where it is not a plain one: `..`, `//`, a backslash or a zero byte
 * are in no address of ours.
 * @param {string} path
 */
function decode(path) {
  try {
    const plain = decodeURIComponent(path)
    return /(^|\/)(\.{1,2})?\/|(^|\/)\.{1,2}$|[\\\0]/.test(plain) ? undefined : plain
  } catch {
    return undefined
  }
}
