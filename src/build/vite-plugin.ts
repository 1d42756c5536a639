import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isRunnableDevEnvironment, runnerImport, type Connect, type Plugin, type ViteDevServer } from 'vite'
import { cutFont, FONT_FILE, FONT_LICENCE_FILE, fontLicence, fontSource } from './fonts/font.ts'
import { buildFontFace } from './fonts/font-face.ts'
import { SCRIPTS } from '../pages/scripts.ts'
import { buildPrePaint } from './pre-paint.ts'
import { releaseOf, withRelease } from './release.ts'
import type { KioskOptions, RenderedKiosk } from './render-kiosk.ts'
import { serverFiles } from './server-files.ts'

type Renderer = { renderKiosk(options: KioskOptions): RenderedKiosk }
const RENDERER = '/src/build/render-kiosk.ts'

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
  let font: Buffer
  let rendered: RenderedKiosk | undefined
  const options = async (): Promise<KioskOptions> => ({ root, base, content, site, workshop, sound: sound && isBuild, prePaint: await (prePaint ??= buildPrePaint(root)), fontFace: await (fontFace ??= buildFontFace(base, sampleOf(root))) })
  const pagesPlugin: Plugin = {
    name: 'kiosk-pages',
    config: (_, { command, isPreview }) => ({ appType: command === 'serve' && !isPreview ? 'custom' : 'mpa' }),
    configResolved: (config) => {
      root = config.root
      base = config.base
      isBuild = config.command === 'build'
    },
    configureServer: (server) => {
      server.watcher.add([resolve(root, content), join(root, 'locales')])
      server.watcher.on('change', (file) => void (/\.(yaml|md|json|css)$/.test(file) && server.ws.send({ type: 'full-reload' })))
      server.middlewares.use(`${base}${FONT_FILE}`, (_, response) => void response.end(fontSource()))
      return () => void server.middlewares.use(answer(server, options))
    },
    // Rendered before anything is written: faulty content leaves the last good build untouched.
    async buildStart() {
      if (this.environment.mode !== 'build') return
      const { module } = await runnerImport<Renderer>(join(root, RENDERER), { root, configFile: false, oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } })
      rendered = module.renderKiosk(await options())
      font = await cutFont([...rendered.pages.values(), ...rendered.files.values()])
    },
    generateBundle: {
      order: 'pre',
      handler() {
        const { pages, files, photos, webManifest } = rendered!
        for (const [fileName, source] of [...pages, ...files, ...photos]) this.emitFile({ type: 'asset', fileName, source })
        this.emitFile({ type: 'asset', fileName: FONT_FILE, source: font })
        this.emitFile({ type: 'asset', fileName: FONT_LICENCE_FILE, source: fontLicence() })
        this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: webManifest })
      },
    },
  }
  const serversPlugin: Plugin = {
    name: 'kiosk-servers',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const release = releaseOf(Object.values(bundle).map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
        for (const [fileName, source] of serverFiles(withRelease(rendered!.headers, release), base)) this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
  return [pagesPlugin, serversPlugin]
}

function answer(server: ViteDevServer, options: () => Promise<KioskOptions>): Connect.NextHandleFunction {
  return (request, response, next) => void render(request.originalUrl ?? '/').then((text) => {
    if (text === undefined) return next()
    response.setHeader('content-type', `${typeOf(request.originalUrl ?? '/')}; charset=utf-8`)
    response.end(text)
  }, next)

  async function render(url: string): Promise<string | Uint8Array | undefined> {
    const environment = server.environments['ssr']!
    if (!isRunnableDevEnvironment(environment)) throw new Error('Vite has no runnable environment for rendering.')
    const { renderKiosk } = await environment.runner.import<Renderer>(RENDERER)
    const settings = await options()
    const path = url.split('?')[0]!.slice(settings.base.length).replace(/(^|\/)$/, '$1index.html')
    const { pages, files, photos } = renderKiosk(settings)
    const html = pages.get(path)
    return photos.get(path) ?? files.get(path) ?? (html && server.transformIndexHtml(url, withSources(html, settings.base)))
  }
}

/** Letters as often as the kiosk uses them: its interface is always there, in every language. */
const sampleOf = (root: string) => Object.values(JSON.parse(readFileSync(join(root, 'locales/de-simple.json'), 'utf8')) as Record<string, string>).join(' ')

/** The page with the scripts as they are written. */
const withSources = (html: string, base: string) =>
  Object.entries(SCRIPTS).reduce((page, [name, { source }]) => page.replace(`src="${base}${name}.js"`, `src="${base}${source}"`), html)

const typeOf = (url: string) => (/^[^?]*\/werkstatt\/foto\//.test(url) ? 'image/*' : /\.svg(\?|$)/.test(url) ? 'image/svg+xml' : /\.json(\?|$)/.test(url) ? 'application/json' : /\.css(\?|$)/.test(url) ? 'text/css' : 'text/html')
