/** What ships to readers and under which licence; `test/pages/licences.test.ts` holds it against node_modules. */
export const LICENCES: readonly { name: string; licence: string; url: string; package: string }[] = [
  { name: 'Atkinson Hyperlegible Next (Braille Institute)', licence: 'OFL-1.1', url: 'https://www.brailleinstitute.org/freefont/', package: '@fontsource-variable/atkinson-hyperlegible-next' },
  { name: 'Fluent Emoji High Contrast (Microsoft)', licence: 'MIT', url: 'https://github.com/microsoft/fluentui-emoji', package: '@iconify-json/fluent-emoji-high-contrast' },
  { name: 'Phosphor Icons', licence: 'MIT', url: 'https://phosphoricons.com', package: '@phosphor-icons/core' },
  { name: 'Preact', licence: 'MIT', url: 'https://preactjs.com', package: 'preact' },
  { name: 'Workbox (Google)', licence: 'MIT', url: 'https://developer.chrome.com/docs/workbox', package: 'workbox-window' },
]
