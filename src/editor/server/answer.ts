import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Problem } from '../../report/problem.ts'
import type { Catalogue } from '../../content/catalogue.ts'
import type { SourceFiles } from '../../content/files.ts'
import { openFile, Refused, saveFile, type Opened } from './files.ts'
import { knownOf } from './known.ts'
import { isOurs } from './local.ts'
import { editorPage } from './page.ts'

/** What the editor needs of the kiosk that the dev server shows. */
export interface Shown {
  shown(): { catalogue: Catalogue | null; files: SourceFiles; folder: string }
  pictures(): string | null
  check(drafts: ReadonlyMap<string, string>): Problem[]
}

/** A text is small. What is larger is no text, and not read to its end. */
const MOST = 4_000_000

/**
 * Answers for the editor: with its page, and with what this page asks for. Whatever goes wrong is one German sentence.
 * @param url below the address of the editor, for example `/api/datei?pfad=content/kiosk.yaml`
 */
export async function answer(request: IncomingMessage, response: ServerResponse, url: URL, base: string, kiosk: Shown): Promise<void> {
  try {
    if (!isOurs(request)) throw new Refused(403, 'Die Redaktion öffnet sich nur auf diesem Computer, unter localhost.')
    if (url.pathname === '/') sendPage(response, base)
    else if (url.pathname === '/bilder.svg') sendPictures(response, kiosk.pictures() ?? '<svg xmlns="http://www.w3.org/2000/svg"/>')
    else send(response, 200, await answerTo(request, url, kiosk))
  } catch (error) {
    const status = error instanceof Refused ? error.status : 500
    send(response, status, { message: error instanceof Refused ? error.message : `Das hat nicht geklappt: ${(error as Error).message}` })
  }
}

async function answerTo(request: IncomingMessage, { pathname, searchParams }: URL, kiosk: Shown): Promise<unknown> {
  const { catalogue, files, folder } = kiosk.shown()
  const asked = `${request.method} ${pathname}`
  if (asked === 'GET /api/stand') return knownOf(catalogue, files)
  if (asked === 'GET /api/datei') return openFile(folder, searchParams.get('pfad') ?? '')
  if (asked === 'PUT /api/datei') return saveFile(folder, openedIn(await read(request)))
  if (asked === 'POST /api/pruefen') return kiosk.check(draftsIn(await read(request), files))
  throw new Refused(404, 'Das kennt die Redaktion nicht.')
}

function openedIn(body: unknown): Opened {
  const { path, text, hash } = Object(body) as Record<string, unknown>
  if (typeof path !== 'string' || typeof text !== 'string' || typeof hash !== 'string') throw new Refused(400, 'Zum Speichern fehlt der Text oder der Name der Datei.')
  return { path, text, hash }
}

/** Only files that are there: a draft makes none, and one that is gone keeps nothing else from being looked at. */
function draftsIn(body: unknown, files: SourceFiles): Map<string, string> {
  return new Map(Object.entries(Object(body) as object).filter((entry): entry is [string, string] => files.has(entry[0]) && typeof entry[1] === 'string'))
}

async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size > MOST) throw new Refused(413, 'Der Text ist zu groß.')
    parts.push(part)
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'))
  } catch {
    throw new Refused(400, 'Die Anfrage ist kein JSON.')
  }
}

function sendPage(response: ServerResponse, base: string): void {
  const { html, policy } = editorPage(base)
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': policy })
  response.end(html)
}

function sendPictures(response: ServerResponse, sheet: string): void {
  response.writeHead(200, { 'content-type': 'image/svg+xml; charset=utf-8', 'cache-control': 'no-cache' })
  response.end(sheet)
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
