import { join } from 'node:path'
import { SIGN } from '../content/export.mjs'
import { clear, code, menuOf, SITE_NAME, writePages, writePictures, writeText } from './shared.mjs'

const OPTIONS = {
  title: SITE_NAME, url: 'http://localhost', baseUrl: '/', trailingSlash: true, onBrokenLinks: 'ignore', favicon: `bilder/${SIGN}.svg`,
  i18n: { defaultLocale: 'de', locales: ['de'] },
  presets: [['classic', { docs: { routeBasePath: '/', path: 'docs', sidebarPath: './sidebars.js' }, blog: false, pages: false }]],
  markdown: { format: 'md' },
  themeConfig: { navbar: { title: SITE_NAME } },
}

/** @type {import('./shared.mjs').Peer} */
export const docusaurus = {
  name: 'Docusaurus',
  main: '@docusaurus/core',
  manifest: {
    private: true,
    dependencies: { '@docusaurus/core': '3.10.2', '@docusaurus/preset-classic': '3.10.2', '@mdx-js/react': '3.1.1', react: '19.3.1', 'react-dom': '19.3.1' },
    // What it asks for is not in every registry.
    overrides: { '@docsearch/core': '4.7.0', '@docsearch/react': '4.6.3', '@docsearch/css': '4.6.3' },
  },
  write(folder, content) {
    clear(folder, ['docs', 'static', 'build', '.docusaurus', 'node_modules/.cache'])
    const menu = menuOf(content).map(({ label, path }) => ({ type: 'doc', id: `${path}index`, label }))
    writeText(join(folder, 'docusaurus.config.js'), `module.exports = ${code(OPTIONS)}\n`)
    writeText(join(folder, 'sidebars.js'), `module.exports = ${code({ menu })}\n`)
    writePages(join(folder, 'docs'), content.pages)
    writePictures(join(folder, 'static/bilder'), content)
  },
  command: ['docusaurus', 'build'],
  env: { NODE_OPTIONS: '--max-old-space-size=8000' },
  out: 'build',
}
