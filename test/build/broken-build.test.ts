import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TEXT, withChanges } from '../content/fixture.ts'

const root = join(import.meta.dirname, '../..')

/** Runs a real build, as `npm run build` does. */
function build(content: string, outDir: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: root, env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', CONTENT: content, OUT_DIR: outDir } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => void (output += data.toString()))
    child.on('close', (code) => resolve({ code, output }))
  })
}

describe('a build of broken content', () => {
  let folder: string
  let result: Awaited<ReturnType<typeof build>>
  const OLD = { 'index.html': 'der alte Kiosk', 'sw.js': 'der alte Worker', 'angebote/index.html': 'die alten Angebote' }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kiosk-build-'))
    const broken = withChanges({ [TEXT]: (text) => text.replace('\nSie arbeiten im Garten.\nSie', '\nSie arbeiten im <b>Garten</b>.\nSie'), 'content/pictures.yaml': (text) => text.replace('handshake', 'handshak') })
    for (const [path, text] of [...broken, ...Object.entries(OLD).map(([name, old]) => [`dist/${name}`, old] as const)]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    result = await build(join(folder, 'content'), join(folder, 'dist'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('fails', () => expect(result.code).not.toBe(0))

  it('says in German what is wrong, where, and how to mend it – all of it at once', () => {
    expect(result.output).toContain('content/programmes/garten/text.de-simple.md:11:17  error  raw-html\n  HTML ist hier nicht erlaubt.\n  11 | Sie arbeiten im <b>Garten</b>.')
    expect(result.output).toContain('content/pictures.yaml:2:8  error  unknown-picture')
    expect(result.output).toContain('Meinten Sie „handshake“?')
    expect(result.output).toContain('2 Fehler, 0 Hinweise.')
  })

  it('leaves the last build as it was, and writes nothing of its own', () => {
    const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'dist').length + 1)).sort()
    expect(files).toEqual(Object.keys(OLD).sort())
    for (const [name, old] of Object.entries(OLD)) expect(readFileSync(join(folder, 'dist', name), 'utf8')).toBe(old)
  })
})
