import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { clear, writePages, writePictures } from './shared.mjs'

/** Its layout, style and settings are files beside the benchmark, so that everybody can see how it is built. */
const SOURCES = join(import.meta.dirname, '../eleventy')

/** @type {import('./shared.mjs').Peer} */
export const eleventy = {
  name: 'Eleventy',
  main: '@11ty/eleventy',
  manifest: {
    private: true, type: 'module',
    dependencies: { '@11ty/eleventy': '3.1.8' },
    // What it asks for is not in every registry.
    overrides: { '@11ty/recursive-copy': '4.0.4' },
  },
  write(folder, content) {
    clear(folder, ['src', 'out'])
    cpSync(SOURCES, folder, { recursive: true })
    writePages(join(folder, 'src'), content.pages)
    writePictures(join(folder, 'src/bilder'), content)
  },
  command: ['eleventy', '--quiet'],
  out: 'out',
}
