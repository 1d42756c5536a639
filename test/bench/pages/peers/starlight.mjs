import { join } from 'node:path'
import { SIGN } from '../content/export.mjs'
import { clear, code, menuOf, SITE_NAME, writePages, writePictures, writeText } from './shared.mjs'

const COLLECTIONS = `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

const settings = (/** @type {unknown} */ options) => `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'

export default defineConfig({ outDir: './out', integrations: [starlight(${code(options)})] })
`

/** The last one that builds on Node 20. @type {import('./shared.mjs').Peer} */
export const starlight = {
  name: 'Astro Starlight',
  main: '@astrojs/starlight',
  manifest: {
    private: true, type: 'module',
    dependencies: { '@astrojs/starlight': '0.37.7', astro: '5.18.2', sharp: '0.35.5' },
  },
  write(folder, content) {
    clear(folder, ['src', 'public', 'out', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    const options = { title: SITE_NAME, locales: { root: { label: 'Deutsch', lang: 'de' } }, favicon: `/bilder/${SIGN}.svg`, sidebar: menuOf(content).map(({ label, path }) => ({ label, link: `/${path}` })) }
    writeText(join(folder, 'astro.config.mjs'), settings(options))
    writeText(join(folder, 'src/content.config.ts'), COLLECTIONS)
    writePages(join(folder, 'src/content/docs'), content.pages)
    writePictures(join(folder, 'public/bilder'), content)
  },
  command: ['astro', 'build'],
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
  out: 'out',
}
