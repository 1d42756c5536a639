/** A package of which something ships to readers. */
export interface Licence {
  name: string
  /** Its SPDX id. */
  licence: string
  url: string
  package: string
  /** `data`: read at build, and in the pages as font or drawing. */
  kind: 'code' | 'data'
}

/** What ships to readers and under which licence. The build stops when something else is bundled; `test/pages/licences.test.ts` holds it against node_modules. */
export const LICENCES: readonly Licence[] = [
  { name: 'Atkinson Hyperlegible Next (Braille Institute)', licence: 'OFL-1.1', url: 'https://www.brailleinstitute.org/freefont/', package: '@fontsource-variable/atkinson-hyperlegible-next', kind: 'data' },
  { name: 'Fluent Emoji High Contrast (Microsoft)', licence: 'MIT', url: 'https://github.com/microsoft/fluentui-emoji', package: '@iconify-json/fluent-emoji-high-contrast', kind: 'data' },
  { name: 'MiniSearch', licence: 'MIT', url: 'https://lucaong.github.io/minisearch/', package: 'minisearch', kind: 'code' },
  { name: 'Phosphor Icons', licence: 'MIT', url: 'https://phosphoricons.com', package: '@phosphor-icons/core', kind: 'data' },
  { name: 'Preact', licence: 'MIT', url: 'https://preactjs.com', package: 'preact', kind: 'code' },
  { name: 'uqr', licence: 'MIT', url: 'https://github.com/unjs/uqr', package: 'uqr', kind: 'code' },
  { name: 'Valibot', licence: 'MIT', url: 'https://valibot.dev', package: 'valibot', kind: 'code' },
  { name: 'Workbox (Google)', licence: 'MIT', url: 'https://developer.chrome.com/docs/workbox', package: 'workbox-window', kind: 'code' },
  { name: 'YAML', licence: 'ISC', url: 'https://eemeli.org/yaml/', package: 'yaml', kind: 'code' },
]
