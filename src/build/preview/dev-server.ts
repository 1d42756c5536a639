import type { IncomingMessage, ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite'
import { SCRIPTS } from '../../pages/scripts.ts'
import type { KioskOptions } from '../render-kiosk.ts'
import type { Preview } from './preview.ts'

const PREVIEW = '/src/build/preview/preview.ts'
const EDITOR = '/src/editor/server/answer.ts'
const PANEL = 'src/build/preview/panel/panel.ts'

/** Where the panel asks for Problems. */
export const PROBLEMS = '__meldungen'

/**
 * Shows the kiosk in the dev server: each page as its files are now, with a panel of its Problems.
 * @returns what is to be done when Vite has its own answers in place
 */
export function servePreview(server: ViteDevServer, content: string, options: () => Promise<KioskOptions>): () => void {
  const { base, root } = server.config
  const load = async <Module>(address: string) => {
    const environment = server.environments['ssr']!
    if (!isRunnableDevEnvironment(environment)) throw new Error('Vite has no runnable environment for rendering.')
    return environment.runner.import<Module>(address)
  }
  const preview = async () => {
    const { previewOf } = await load<{ previewOf(options: KioskOptions): Preview }>(PREVIEW)
    const shown = previewOf(await options())
    shown.onFound = () => server.ws.send({ type: 'custom', event: 'kiosk:problems' })
    return shown
  }
  // What was saved is read while the browser takes the old page down.
  reloadOnSave(server, [resolve(root, content), join(root, 'locales'), join(root, 'src/ui')], () => void preview().then((shown) => shown.shown(), () => {}))
  server.middlewares.use(`${base}${PROBLEMS}`, (request, response, next) => {
    const path = new URL(request.url ?? '', 'http://localhost').searchParams.get('seite') ?? ''
    preview().then((shown) => send(response, 'application/json', JSON.stringify(shown.problems(path)))).catch(next)
  })
  server.middlewares.use(`${base}redaktion`, (request, response, next) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (!(request.originalUrl ?? '').startsWith(`${base}redaktion/`)) return void response.writeHead(302, { location: `${base}redaktion/` }).end()
    const answer = async () => (await load<{ answer(request: IncomingMessage, response: ServerResponse, url: URL, base: string, kiosk: Preview): Promise<void> }>(EDITOR)).answer(request, response, url, base, await preview())
    answer().catch(next)
  })
  return () => void server.middlewares.use((request, response, next) => {
    const url = request.originalUrl ?? '/'
    const path = fileOf(url, base)
    const answer = async () => {
      const text = await (await preview()).file(path)
      if (text === undefined) return next()
      const isPage = path.endsWith('.html')
      send(response, typeOf(url), isPage ? await server.transformIndexHtml(url, withPanel(withSources(text === null ? EMPTY : String(text), base), path, base)) : (text ?? ''))
    }
    answer().catch(next)
  })
}

/** A saved file shows at once; several that are saved together, once. */
function reloadOnSave(server: ViteDevServer, folders: readonly string[], onReload: () => void): void {
  let timer: NodeJS.Timeout | undefined
  server.watcher.add([...folders])
  server.watcher.on('all', (_, file) => {
    if (!/\.(yaml|md|json|css|svg)$/.test(file) || !folders.some((folder) => file.startsWith(folder))) return
    clearTimeout(timer)
    timer = setTimeout(() => (server.ws.send({ type: 'full-reload' }), setImmediate(onReload)), 10)
  })
}

function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('content-type', `${type}; charset=utf-8`)
  response.setHeader('cache-control', 'no-cache')
  response.end(body)
}

const fileOf = (url: string, base: string) => decodeURI(url.split('?')[0]!).slice(base.length).replace(/(^|\/)$/, '$1index.html')

/** Stands in place of each page as long as there was never content without errors. */
const EMPTY = '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Der Inhalt hat Fehler</title></head><body><main><h1>Der Inhalt hat Fehler</h1><p>Sobald sie behoben sind, erscheint hier die Seite.</p></main></body></html>'

/** The page with the scripts as they are written. */
const withSources = (html: string, base: string) =>
  Object.entries(SCRIPTS).reduce((page, [name, { source }]) => page.replace(`src="${base}${name}.js"`, `src="${base}${source}"`), html)

const withPanel = (html: string, path: string, base: string) =>
  html.replace('</body>', () => `<script type="module" src="${base}${PANEL}" data-panel="${path.replace(/[^\w./-]/g, '')}" data-base="${base}"></script></body>`)

const typeOf = (url: string) => (/^[^?]*\/werkstatt\/foto\//.test(url) ? 'image/*' : /\.svg(\?|$)/.test(url) ? 'image/svg+xml' : /\.json(\?|$)/.test(url) ? 'application/json' : /\.css(\?|$)/.test(url) ? 'text/css' : 'text/html')
