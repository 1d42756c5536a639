import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { afterSuccess } from './src/build/after-success.ts'
import { isStored, withIntegrity } from './src/build/precache.ts'
import { writePacks } from './src/build/packs.ts'
import { listOfWhatShips } from './src/build/sbom.ts'
import { scriptInputs } from './src/build/script-inputs.ts'
import { siteUrl } from './src/build/site-url.ts'
import { kioskPages } from './src/build/vite-plugin.ts'
import { workerWords } from './src/build/worker-words.ts'

const base = process.env['BASE'] ?? '/'
const outDir = resolve(process.env['OUT_DIR'] ?? 'dist')
/** A release that takes the worker and its stores away again: docs/kill-switch.md. */
const isKilled = process.env['KILL'] === 'on'
const whatShips = listOfWhatShips(import.meta.dirname)

export default defineConfig({
  base,
  publicDir: 'public',
  define: workerWords(import.meta.dirname, process.env['CONTENT']),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: scriptInputs(import.meta.dirname), output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
  },
  plugins: [
    kioskPages({ content: process.env['CONTENT'] || 'content', sound: process.env['SOUND'] !== 'off', site: siteUrl(process.env['SITE_URL']), workshop: process.env['WORKSHOP'] }),
    whatShips,
    ...afterSuccess([writePacks(outDir, (file) => !isKilled && isStored(file)), ...VitePWA({
      strategies: 'injectManifest',
      srcDir: isKilled ? 'src/offline/worker/kill' : 'src/offline/worker',
      filename: 'sw.ts',
      injectRegister: false,
      // The plugin would add its own manifest and icons to the store without a hash.
      manifest: false,
      injectManifest: {
        ...(isKilled && { injectionPoint: '' }),
        globPatterns: ['**/*'],
        buildPlugins: { vite: [whatShips] },
        maximumFileSizeToCacheInBytes: 8_000_000,
        manifestTransforms: [(entries) => withIntegrity(entries, outDir)],
      },
    })]),
  ],
})
