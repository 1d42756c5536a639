import { join } from 'node:path'
import { SIGN } from '../content/export.mjs'
import { clear, code, menuOf, SITE_NAME, writePages, writePictures, writeText } from './shared.mjs'

const settings = (/** @type {unknown} */ options) => `import { defineConfig } from 'vitepress'

export default defineConfig(${code(options)})
`

/** @type {import('./shared.mjs').Peer} */
export const vitepress = {
  name: 'VitePress',
  main: 'vitepress',
  manifest: { private: true, type: 'module', dependencies: { vitepress: '1.6.4' } },
  write(folder, content) {
    clear(folder, ['docs', 'out'])
    const sidebar = menuOf(content).map(({ label, path }) => ({ text: label, link: `/${path}` }))
    const options = { title: SITE_NAME, lang: 'de', outDir: join(folder, 'out'), cleanUrls: true, ignoreDeadLinks: true, head: [['link', { rel: 'icon', href: `/bilder/${SIGN}.svg` }]], themeConfig: { search: { provider: 'local' }, sidebar } }
    writeText(join(folder, 'docs/.vitepress/config.mjs'), settings(options))
    // The title of the page is a heading of its text here.
    writePages(join(folder, 'docs'), content.pages, ({ title, body }) => `# ${title}\n\n${body}`)
    writePictures(join(folder, 'docs/public/bilder'), content)
  },
  command: ['vitepress', 'build', 'docs'],
  out: 'out',
}
