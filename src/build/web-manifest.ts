/** The web app manifest: with it the kiosk can be put on a home screen. All addresses are relative to it. */
export function webManifest({ name, description, tag, direction = 'ltr' }: { name: string; description: string; tag: string; direction?: 'ltr' | 'rtl' }): string {
  return JSON.stringify({
    name, short_name: name.split(',')[0], description, lang: tag, dir: direction,
    id: './', start_url: './', scope: './', display: 'standalone', background_color: '#fdf8f0', theme_color: '#fdf8f0',
    icons: [
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })
}
