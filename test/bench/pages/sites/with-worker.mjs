import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Registered as Workbox's own guide says: when the page is there. */
const REGISTER = "<script>if('serviceWorker' in navigator)addEventListener('load',()=>navigator.serviceWorker.register('/sw.js'))</script>"

/**
 * A copy of a site that works offline: a worker made by Workbox (generateSW) stores all its files. The same for all generators,
 * as their own plugins differ in what they leave out.
 * @param {string} site
 * @param {string} folder where the copy is made
 */
export async function withWorker(site, folder) {
  const { generateSW } = await import('workbox-build')
  rmSync(folder, { recursive: true, force: true })
  cpSync(site, folder, { recursive: true })
  for (const name of readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.html'))) register(join(folder, name))
  await generateSW({ globDirectory: folder, globPatterns: ['**/*'], globIgnores: ['**/*.map'], swDest: join(folder, 'sw.js'), skipWaiting: true, clientsClaim: true, sourcemap: false, maximumFileSizeToCacheInBytes: 20_000_000 })
}

/** @param {string} path */
function register(path) {
  const html = readFileSync(path, 'utf8')
  writeFileSync(path, html.replace(/<\/head>|<body/, (next) => REGISTER + next))
}
