import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const programs = /^(chrome|chrome-headless-shell|headless_shell)(\.exe)?$|^Google Chrome for Testing$|^Chromium$/

export const playwrightCache = { name: 'Playwright cache', candidates: async () => browsersIn(await cacheFolder()) }

/** Playwright tells where its full Chromium would lie; its cache is the folder around that. */
async function cacheFolder() {
  const { chromium } = await import('playwright-core')
  return chromium.executablePath().replace(/[\\/]chromium-\d+[\\/].*$/, '')
}

/**
 * Full browsers and headless shells of any revision: what counts is that one starts.
 * @param {string} cache
 */
export function browsersIn(cache) {
  if (!existsSync(cache)) return []
  const folders = readdirSync(cache).filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
  return folders.sort().reverse().flatMap((name) => programsIn(join(cache, name))).map((path) => ({ path }))
}

/** @param {string} folder */
const programsIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && programs.test(basename(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
