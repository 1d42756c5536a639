import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Preview } from '../../src/build/preview/preview.ts'
import { answer } from '../../src/editor/server/answer.ts'
import { openFile, saveFile } from '../../src/editor/server/files.ts'
import { isOurs } from '../../src/editor/server/local.ts'

const root = join(import.meta.dirname, '../..')
const TEXT = 'content/programmes/zuverdienst/text.de-simple.md'

let folder: string
let server: Server
let port: number

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'redaktion-')), 'content')
  cpSync(join(root, 'content'), folder, { recursive: true })
  const preview = new Preview({ root, content: folder, base: '/', prePaint: '', sound: false })
  server = createServer((asked, response) => void answer(asked, response, new URL(asked.url!, 'http://localhost'), '/', preview))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  rmSync(join(folder, '..'), { recursive: true, force: true })
})

interface Told {
  status: number
  body: { message?: string; text?: string; hash?: string } & Record<string, unknown>
}

const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => new Promise<Told>((resolve, reject) => {
  const asked = request({ port, host: '127.0.0.1', method, path, headers: { host: `localhost:${port}`, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers } }, (response) => {
    let text = ''
    response.on('data', (part) => (text += String(part)))
    response.on('end', () => resolve({ status: response.statusCode!, body: text.startsWith('<') ? { text } : (JSON.parse(text) as Told['body']) }))
  })
  asked.on('error', reject).end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body))
})

const onDisk = (path: string) => readFileSync(join(folder, '..', path), 'utf8')

describe('opening and saving', () => {
  const files = () => readdirSync(folder, { recursive: true }).map(String).filter((name) => /\.(yaml|md)$/.test(name)).map((name) => `content/${name}`)

  it('leaves every file as it was, byte for byte, and does not even write it', () => {
    expect(files().length).toBeGreaterThan(230)
    for (const path of files()) {
      const before = { bytes: readFileSync(join(folder, '..', path)), at: statSync(join(folder, '..', path)).mtimeMs }
      saveFile(folder, openFile(folder, path))
      expect(readFileSync(join(folder, '..', path)).equals(before.bytes), path).toBe(true)
      expect(statSync(join(folder, '..', path)).mtimeMs, path).toBe(before.at)
    }
  })

  it('keeps what Windows writes, and the rights of a file', () => {
    const place = join(folder, 'pages/ueber/page.yaml')
    const kept = readFileSync(place)
    writeFileSync(place, '\ufeffa: 1 # eins\r\nb: 2\n')
    chmodSync(place, 0o640)
    const opened = openFile(folder, 'content/pages/ueber/page.yaml')
    saveFile(folder, { ...opened, text: opened.text.replace('2', '3') })
    expect([readFileSync(place, 'utf8'), statSync(place).mode & 0o777]).toEqual(['\ufeffa: 1 # eins\r\nb: 3\n', 0o640])
    writeFileSync(place, kept)
  })

  it('writes a changed text, and refuses it when somebody else was quicker', async () => {
    const { body } = await ask('GET', `/api/datei?pfad=${TEXT}`)
    const text = body.text!.replace('# Zuverdienst', '# Zuverdienst neu')
    expect(await ask('PUT', '/api/datei', { path: TEXT, text, hash: body.hash })).toMatchObject({ status: 200 })
    expect(onDisk(TEXT)).toBe(text)
    const late = await ask('PUT', '/api/datei', { path: TEXT, text: 'anders', hash: body.hash })
    expect([late.status, late.body.message]).toEqual([409, `${TEXT} wurde inzwischen an anderer Stelle geändert. Diese Datei ist nicht gespeichert, Ihre Worte stehen noch hier.`])
    expect(onDisk(TEXT)).toBe(text)
    expect(readdirSync(join(folder, 'programmes/zuverdienst')).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('refuses a file that is no UTF-8, so that nothing in it is lost', async () => {
    writeFileSync(join(folder, 'pages/ueber/alt.md'), Buffer.from([0x47, 0xfc, 0x6e]))
    expect(await ask('GET', '/api/datei?pfad=content/pages/ueber/alt.md')).toMatchObject({ status: 422, body: { message: expect.stringContaining('UTF-8') as string } })
    rmSync(join(folder, 'pages/ueber/alt.md'))
  })
})

describe('the editor opens', () => {
  it.each(['content/../package.json', '../package.json', '/etc/passwd', 'content/pictures/rheinland.svg', 'content', 'content/.git/x.yaml', 'content/pages/%2e%2e/x.md', 'content\\kiosk.yaml', 'inhalt/kiosk.yaml', 'content/pages/ueber/text.de.md\0.md'])('nothing else: %j', async (path) => {
    expect((await ask('GET', `/api/datei?pfad=${encodeURIComponent(path)}`)).status).toBe(403)
    expect((await ask('PUT', '/api/datei', { path, text: 'x', hash: 'x' })).status).toBe(403)
  })

  it('no link that leads out, and no file that is not there', async () => {
    writeFileSync(join(folder, '../aussen.yaml'), 'a: 1\n')
    symlinkSync(join(folder, '../aussen.yaml'), join(folder, 'link.yaml'))
    symlinkSync(join(folder, '..'), join(folder, 'hinaus'))
    expect((await ask('GET', '/api/datei?pfad=content/link.yaml')).status).toBe(404)
    expect((await ask('GET', '/api/datei?pfad=content/hinaus/aussen.yaml')).status).toBe(403)
    expect((await ask('PUT', '/api/datei', { path: 'content/neu.yaml', text: 'a: 1', hash: '' })).status).toBe(404)
    rmSync(join(folder, 'link.yaml'))
    rmSync(join(folder, 'hinaus'))
  })
})

describe('the editor answers', () => {
  const ours = { method: 'PUT', headers: { host: 'localhost:5173', 'content-type': 'application/json' }, socket: { remoteAddress: '127.0.0.1' } }

  it.each([
    ['its own page', {}, true],
    ['another page of this browser', { headers: { ...ours.headers, origin: 'https://beispiel.de' } }, false],
    ['another server of this machine', { headers: { ...ours.headers, origin: 'http://localhost:8080' } }, false],
    ['a name that leads here', { headers: { ...ours.headers, host: 'boese.beispiel.de' } }, false],
    ['another device', { socket: { remoteAddress: '192.168.1.7' } }, false],
    ['a page that hides where it is from', { headers: { ...ours.headers, 'sec-fetch-site': 'cross-site' } }, false],
    ['a form', { headers: { host: 'localhost:5173', 'content-type': 'text/plain' } }, false],
    ['its page by IPv6', { headers: { ...ours.headers, host: '[::1]:5173', origin: 'http://[::1]:5173' }, socket: { remoteAddress: '::1' } }, true],
  ])('%s', (_, change, isAnswered) => expect(isOurs({ ...ours, ...change })).toBe(isAnswered))

  it('nobody else, in one German sentence', async () => {
    expect(await ask('GET', '/api/stand', undefined, { host: 'boese.beispiel.de' })).toEqual({ status: 403, body: { message: 'Die Redaktion öffnet sich nur auf diesem Computer, unter localhost.' } })
    expect(await ask('PUT', '/api/datei', '{')).toEqual({ status: 400, body: { message: 'Die Anfrage ist kein JSON.' } })
    expect((await ask('PUT', '/api/datei', { path: 7 })).status).toBe(400)
    expect((await ask('GET', '/api/gibt-es-nicht')).status).toBe(404)
  })

  it('with its page, and with what can be chosen', async () => {
    expect((await ask('GET', '/')).body.text).toContain('<title>Redaktion</title>')
    expect((await ask('GET', '/bilder.svg')).body.text!.split('<symbol id="p-').length).toBeGreaterThan(50)
    const { body } = await ask('GET', '/api/stand')
    for (const list of ['files', 'languages', 'contacts', 'facts', 'pages', 'pictures']) expect((body[list] as unknown[]).length, list).toBeGreaterThan(1)
  })

  it('with what is wrong with the other drafts, where a file is gone, and makes none', async () => {
    const draft = onDisk(TEXT).replace('Sie arbeiten in einem Betrieb.', 'Sie arbeiten im Betrieb der Firma.')
    const told = await ask('POST', '/api/pruefen', { 'content/neu.yaml': '', [TEXT]: draft })
    expect(told).toMatchObject({ status: 200, body: expect.arrayContaining([expect.objectContaining({ file: TEXT, rule: 'genitive' })]) as unknown })
    expect(JSON.stringify(told.body)).not.toContain('content/neu.yaml')
    expect(readdirSync(folder)).not.toContain('neu.yaml')
  })

  it('with what is wrong with a draft, here and elsewhere, and writes nothing', async () => {
    const before = onDisk('content/contacts/lvr-zuverdienst.yaml')
    const told = await ask('POST', '/api/pruefen', { [TEXT]: onDisk(TEXT).replace('Sie arbeiten in einem Betrieb.', 'Sie arbeiten im Betrieb der Firma.'), 'content/contacts/lvr-zuverdienst.yaml': before.replace('id: lvr-zuverdienst', 'id: lvr-zuverdiens') })
    const found = told.body as unknown as { file: string; rule: string }[]
    expect(found).toEqual(expect.arrayContaining([expect.objectContaining({ file: TEXT, rule: 'genitive', line: 12 }), expect.objectContaining({ file: 'content/contacts/lvr-zuverdienst.yaml', rule: 'id-name' }), expect.objectContaining({ file: TEXT, rule: 'term-preferred' })]))
    expect(onDisk('content/contacts/lvr-zuverdienst.yaml')).toBe(before)
  })
})
