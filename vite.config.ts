import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { NOT_STORED, withIntegrity } from './src/build/precache.ts'
import { kioskPages } from './src/build/vite-plugin.ts'

const base = process.env['BASE'] ?? '/'
const outDir = resolve(process.env['OUT_DIR'] ?? 'dist')

export default defineConfig({
  base,
  publicDir: 'public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: { app: resolve('src/islands/app.ts') }, output: { entryFileNames: '[name].js', codeSplitting: false } },
  },
  plugins: [
    kioskPages({ content: process.env['CONTENT'] ?? 'content' }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline/worker',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: {
        name: 'Meine Arbeit, meine Wahl',
        short_name: 'Meine Arbeit',
        description: 'Informationen über Arbeit in Leichter Sprache.',
        lang: 'de', dir: 'ltr', display: 'standalone', background_color: '#fdf8f0', theme_color: '#fdf8f0',
        icons: [
          { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      injectManifest: {
        globPatterns: ['**/*'],
        globIgnores: NOT_STORED,
        maximumFileSizeToCacheInBytes: 8_000_000,
        manifestTransforms: [(entries) => withIntegrity(entries, outDir)],
      },
    }),
  ],
})
