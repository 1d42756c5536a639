import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { runNode } from './ground/child.mjs'
import { hashOf } from './ground/hash.mjs'
import { withLock } from './ground/lock.mjs'
import { inCache, inProject, root } from './ground/places.mjs'
import { since } from './ground/seconds.mjs'

const SOURCES = ['src', 'content', 'locales', 'public', 'vite.config.ts', 'package-lock.json']

/**
 * Builds the kiosk into a folder, unless the folder holds what the sources would give.
 * @param {{ outDir: string, base: string, sound: boolean }} build `sound`: whether pages offer sound; `makeSound` makes it
 */
export function ensureBuilt({ outDir, base, sound }) {
  return withLock(inCache(`${basename(outDir)}.lock`), async () => {
    const sources = `${base} ${process.env['SITE_URL'] ?? ''} ${sound ? 'with sound' : 'silent'} ${process.env['KILL'] === 'on' ? 'kill' : ''} ${hashOf(root, SOURCES)} ${hashOfGiven('WORKSHOP')} ${hashOfGiven('CONTENT')}`
    if (isFresh(outDir, sources)) return console.log(`The build for ${base} is up to date.`)
    await build(outDir, base, sound)
    writeFileSync(stampOf(outDir), stampFor(outDir, sources))
  })
}

/** The build that tests in a browser look at: the one that KIOSK_DIST= names, else a fresh one without sound. @returns its folder */
export async function ensureBuiltForTests() {
  const given = process.env['KIOSK_DIST']
  if (given) return given
  const outDir = inCache('dist-test')
  await ensureBuilt({ outDir, base: '/', sound: false })
  return outDir
}

/**
 * Puts a clip for each Line into a build; those in the cache are not made again. Never more than what is asked for stays.
 * @param {string} outDir
 */
export async function makeSound(outDir) {
  const { code } = await runNode([inProject('src/commands/run.mjs'), 'clips', '--into', outDir])
  if (code !== 0) throw new Error('A Line has no sound. The reasons stand above. SOUND=off builds without.')
}

/** A kiosk for one workshop, or with content of another folder, is another build. @param {'WORKSHOP' | 'CONTENT'} name of what says where it lies */
const hashOfGiven = (name) => (process.env[name] ? hashOf(resolve(root, process.env[name]), ['.']) : '')

/** @param {string} outDir @param {string} base @param {boolean} sound */
async function build(outDir, base, sound) {
  console.log(`Building the kiosk for ${base} …`)
  const began = performance.now()
  rmSync(stampOf(outDir), { force: true })
  mkdirSync(inCache(), { recursive: true })
  const vite = inProject('node_modules/vite/bin/vite.js')
  const { code, output } = await runNode([vite, 'build', '--logLevel', 'warn'], { quiet: true, env: { BASE: base, OUT_DIR: outDir, SOUND: sound ? 'on' : 'off' } })
  if (code !== 0) throw new Error(`${reasonsIn(output)}\nThe build for ${base} failed. The reasons stand above.`)
  console.log(`Built for ${base} in ${since(began)}.`)
}

/** Faulty content has its own list of Problems: Vite's stack around it helps no editor. @param {string} output */
const reasonsIn = (output) => /ContentError:\s*([\s\S]*?\d+ Fehler, \d+ Hinweise?\.)/.exec(output)?.[1] ?? output

/** @param {string} outDir @param {string} sources */
const isFresh = (outDir, sources) => existsSync(stampOf(outDir)) && readFileSync(stampOf(outDir), 'utf8') === stampFor(outDir, sources)

/**
 * The stamp knows the result too: a folder that was half deleted, or built by hand from something else, is built again.
 * The sound in it comes later and looks after itself.
 * @param {string} outDir
 * @param {string} sources
 */
const stampFor = (outDir, sources) => `${sources} ${hashOf(outDir, existsSync(outDir) ? readdirSync(outDir).filter((name) => name !== 'ton') : [])}`

/** @param {string} outDir */
const stampOf = (outDir) => inCache(`${basename(outDir)}.stamp`)
