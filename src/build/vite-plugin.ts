import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import { charactersOf, cutFont, FONT_FILE, FONT_LICENCE_FILE, fontLicence, fontSource } from './fonts/font.ts'
import { buildFontFace } from './fonts/font-face.ts'
import { buildPrePaint } from './pre-paint.ts'
import { servePreview } from './preview/dev-server.ts'
import { releaseOf, withRelease } from './release.ts'
import type { BegunKiosk, KioskOptions } from './render-kiosk.ts'
import { serverFiles } from './server-files.ts'

type Renderer = { beginKiosk(options: KioskOptions): BegunKiosk }
const RENDERER = '/src/build/render-kiosk.ts'

/** Packages that the page of the editor loads: bundled when the dev server starts, and not when somebody waits for the page. */
const EDITOR_NEEDS = ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'valibot', 'yaml']

/**
 * Prerenders every page: into `dist/` at build, on demand in the dev server.
 * @param content the content folder
 * @param site where everybody finds the kiosk; see `siteUrl`
 * @param workshop the pack of a workshop for which the kiosk is built
 * @param sound whether a build offers sound; the dev server has no clips and says so
 */
export function kioskPages({ content, site, sound, workshop }: { content: string; site: string; sound: boolean; workshop?: string | undefined }): Plugin[] {
  let root = ''
  let base = '/'
  let isBuild = false
  let prePaint: Promise<string>
  let fontFace: Promise<string>
  let headers: Record<string, string>
  const options = async (): Promise<KioskOptions> => ({ root, base, content, site, workshop, sound: sound && isBuild, prePaint: await (prePaint ??= buildPrePaint(root)), fontFace: await (fontFace ??= buildFontFace(base, sampleOf(root))) })
  const pagesPlugin: Plugin = {
    name: 'kiosk-pages',
    config: (_, { command, isPreview }) => (command === 'serve' && !isPreview ? { appType: 'custom', optimizeDeps: { include: EDITOR_NEEDS } } : { appType: 'mpa' }),
    configResolved: (config) => {
      root = config.root
      base = config.base
      isBuild = config.command === 'build'
    },
    configureServer: (server) => {
      server.middlewares.use(`${base}${FONT_FILE}`, (_, response) => void response.end(fontSource()))
      return servePreview(server, content, options)
    },
    // Rendered before anything is written: faulty content leaves the last good build untouched.
    async buildStart() {
      if (this.environment.mode !== 'build') return
      const { module } = await runnerImport<Renderer>(join(root, RENDERER), { root, configFile: false, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } })
      const { pages, finish } = module.beginKiosk(await options())
      const characters = new Set<string>()
      const emit = (fileName: string, source: string | Uint8Array) => {
        if (typeof source === 'string') for (const character of charactersOf([source])) characters.add(character)
        this.emitFile({ type: 'asset', fileName, source })
      }
      for (const [fileName, page] of pages) emit(fileName, page)
      const rest = finish()
      for (const [fileName, source] of [...rest.files, ...rest.photos]) emit(fileName, source)
      this.emitFile({ type: 'asset', fileName: FONT_FILE, source: await cutFont(characters) })
      this.emitFile({ type: 'asset', fileName: FONT_LICENCE_FILE, source: fontLicence() })
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: rest.webManifest })
      headers = rest.headers
    },
  }
  const serversPlugin: Plugin = {
    name: 'kiosk-servers',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const release = releaseOf(Object.values(bundle).map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
        for (const [fileName, source] of serverFiles(withRelease(headers, release), base)) this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
  return [pagesPlugin, serversPlugin]
}

/** Letters as often as the kiosk uses them: its interface is always there, in every language. */
const sampleOf = (root: string) => Object.values(JSON.parse(readFileSync(join(root, 'locales/de-simple.json'), 'utf8')) as Record<string, string>).join(' ')
