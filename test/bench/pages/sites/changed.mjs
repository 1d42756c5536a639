import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../../../../src/commands/ground/places.mjs'
import { reasonIn, runIn } from './child.mjs'

/** @typedef {{ name: string, file: string, from: string, to: string }} Change one line of one file */

/** What changes often: a sentence, and code. Each line must be there, or the benchmark says so. */
export const CHANGES = /** @type {Change[]} */ ([
  { name: 'one sentence of a programme', file: 'content/programmes/zuverdienst/text.de-simple.md', from: '\nSie arbeiten in einem Betrieb.\n', to: '\nSie arbeiten zum Beispiel in einem Betrieb.\n' },
  { name: 'one sentence of a programme, with a word that the search has to learn', file: 'content/programmes/zuverdienst/text.de-simple.md', from: '\nSie arbeiten in einem Betrieb.\n', to: '\nSie arbeiten in einer Gärtnerei mit Radieschen.\n' },
  { name: 'the sentence of a contact that stands on several pages', file: 'content/contacts/kokobe-rheinland.yaml', from: '    - Die KoKoBe berät Menschen mit Behinderung vor Ort.', to: '    - Die KoKoBe berät Sie und andere Menschen vor Ort.' },
  { name: 'the sentence that stands on the tile of a programme', file: 'content/programmes/zuverdienst/text.de-simple.md', from: 'summary: Sie arbeiten wenige Stunden in einem Betrieb.', to: 'summary: Sie arbeiten nur wenige Stunden in einem Betrieb.' },
  { name: 'one line of the script that each page loads', file: 'src/islands/back.ts', from: 'history.length > 1', to: 'history.length > 2' },
  { name: 'one line of the script of the guides', file: 'src/islands/guide/guide.ts', from: "behavior: 'instant'", to: "behavior: 'smooth'" },
  { name: 'one line of the style of the comparison', file: 'src/ui/compare/compare.css', from: '.compare-row { margin-block-start: 2.5rem;', to: '.compare-row { margin-block-start: 2.6rem;' },
  { name: 'one line of the style that each page carries', file: 'src/ui/shell/base.css', from: '\np { margin: 0; }', to: '\np { margin: 0 0 .01px; }' },
])

const SOURCES = ['src', 'content', 'locales', 'public', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']

/**
 * Builds a copy of the project, with a line changed.
 * @param {Change | undefined} change none: as it is
 * @param {string} outDir
 * @throws Error when the line isn't there any more, or the build fails
 */
export async function buildChanged(change, outDir) {
  const copy = join(outDir, '../source')
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const name of SOURCES) cpSync(inProject(name), join(copy, name), { recursive: true })
  symlinkSync(inProject('node_modules'), join(copy, 'node_modules'))
  if (change) apply(change, copy)
  const { code, output } = await runIn([process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], copy, { BASE: '/', OUT_DIR: outDir, SOUND: 'off' })
  if (code !== 0) throw new Error(`could not be built: ${reasonIn(output)}`)
}

/** @param {Change} change @param {string} copy */
function apply({ file, from, to }, copy) {
  const text = readFileSync(join(copy, file), 'utf8')
  if (!text.includes(from)) throw new Error(`${file} has no „${from.trim()}“ any more: choose another line in test/bench/pages/sites/changed.mjs.`)
  writeFileSync(join(copy, file), text.replaceAll(from, to))
}
