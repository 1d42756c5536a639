import { readdirSync } from 'node:fs'
import { basename, join, sep } from 'node:path'

/**
 * Whether a run needs a browser and a build: so it does, unless each name given picks only tests outside test/browser.
 * Vitest takes a name as a part of a path. Options may have values, so with any of them nothing is spared.
 * @param {string} folder the tests
 * @param {string[]} args as given to vitest
 */
export function needsBrowser(folder, args) {
  if (args.length === 0 || args.some((arg) => arg.startsWith('-'))) return true
  const picked = testsIn(folder).filter((test) => args.some((arg) => test.includes(nameIn(arg))))
  return picked.length === 0 || picked.some((test) => test.startsWith(`${basename(folder)}/browser/`))
}

/** "test/model/x.test.ts:12" is the test in line 12. @param {string} arg */
const nameIn = (arg) => arg.replace(/^\.\//, '').replace(/:\d+$/, '')

/** @param {string} folder */
const testsIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(basename(folder), name).split(sep).join('/'))
