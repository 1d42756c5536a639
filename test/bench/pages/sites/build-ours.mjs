import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { pathsIn } from '../../../../src/commands/shots/kinds.mjs'
import { inProject, root } from '../../../../src/commands/ground/places.mjs'
import { reasonIn, runIn } from './child.mjs'
import { largerContent } from './our-content.mjs'

/** Each article is a page in each of these languages. */
const LANGUAGES = parse(readFileSync(inProject('content/languages.yaml'), 'utf8')).length
/** So near to a size today's content counts as that size. */
const NEAR = 0.1

/** @typedef {{ content: string, told: string } | { missing: string }} Prepared */

/**
 * Content for a kiosk of about so many pages. It can't be made smaller than it is: guides, comparison and glossary
 * refer to their articles, and each kiosk has its fixed pages.
 * @param {number} pages
 * @param {number} today how many pages today's content gives
 * @param {string} folder
 * @returns {Prepared}
 */
export function prepareOurs(pages, today, folder) {
  if (pages < today * (1 - NEAR)) return { missing: `not measured: our content gives ${today} pages, and guides, comparison and glossary hold it together` }
  if (pages <= today) return { content: inProject('content'), told: `${today} pages, today's content` }
  const more = Math.ceil((pages - today) / LANGUAGES)
  const content = join(folder, 'ours', String(pages), 'content')
  largerContent(content, more)
  return { content, told: `${today + more * LANGUAGES} pages` }
}

/**
 * @param {string} content
 * @param {string} site where it is built
 * @returns {Promise<{ seconds: number, memory: number | null, pages: number }>}
 */
export async function buildOurs(content, site) {
  const vite = inProject('node_modules/vite/bin/vite.js')
  const { code, output, ...took } = await runIn([process.execPath, vite, 'build', '--logLevel', 'warn'], root, { BASE: '/', OUT_DIR: site, SOUND: 'off', CONTENT: content })
  if (code !== 0) throw new Error(`could not be built: ${reasonIn(output)}`)
  return { ...took, pages: pathsIn(site).length }
}
