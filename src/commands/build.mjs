import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { runNode } from './ground/child.mjs'
import { hashOf } from './ground/hash.mjs'
import { withLock } from './ground/lock.mjs'
import { inCache, inProject, root } from './ground/places.mjs'
import { since } from './ground/seconds.mjs'

const SOURCES = ['src', 'content', 'locales', 'public', 'vite.config.ts', 'package-lock.json']

/**
 * Builds the kiosk into a folder, unless the folder holds what the sources would give.
 * @param {{ outDir: string, base: string }} build
 */
export function ensureBuilt({ outDir, base }) {
  return withLock(inCache(`${basename(outDir)}.lock`), async () => {
    const sources = `${base} ${hashOf(root, SOURCES)}`
    if (isFresh(outDir, sources)) return console.log(`The build for ${base} is up to date.`)
    await build(outDir, base)
    writeFileSync(stampOf(outDir), stampFor(outDir, sources))
  })
}

/** @param {string} outDir @param {string} base */
async function build(outDir, base) {
  console.log(`Building the kiosk for ${base} …`)
  const began = performance.now()
  rmSync(stampOf(outDir), { force: true })
  mkdirSync(inCache(), { recursive: true })
  const vite = inProject('node_modules/vite/bin/vite.js')
  const { code, output } = await runNode([vite, 'build', '--logLevel', 'warn'], { quiet: true, env: { BASE: base, OUT_DIR: outDir } })
  if (code !== 0) throw new Error(`${reasonsIn(output)}\nThe build for ${base} failed. The reasons stand above.`)
  console.log(`Built for ${base} in ${since(began)}.`)
}

/** Faulty content has its own list of Problems: Vite's stack around it helps no editor. @param {string} output */
const reasonsIn = (output) => /ContentError:\s*([\s\S]*?\d+ Fehler, \d+ Hinweise?\.)/.exec(output)?.[1] ?? output

/** @param {string} outDir @param {string} sources */
const isFresh = (outDir, sources) => existsSync(stampOf(outDir)) && readFileSync(stampOf(outDir), 'utf8') === stampFor(outDir, sources)

/**
 * The stamp knows the result too: a folder that was half deleted, or built by hand from something else, is built again.
 * @param {string} outDir
 * @param {string} sources
 */
const stampFor = (outDir, sources) => `${sources} ${hashOf(outDir, ['.'])}`

/** @param {string} outDir */
const stampOf = (outDir) => inCache(`${basename(outDir)}.stamp`)
