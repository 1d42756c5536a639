import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { securityHeaders } from '../../src/build/headers.ts'
import { serverFiles } from '../../src/build/server-files.ts'

/** A build of a few files, whole as a real one: its worker names each with its hash, and its headers are there. */
export function smallBuild(text: string, base = '/'): string {
  const dist = mkdtempSync(join(tmpdir(), 'kiosk-small-'))
  const files: Record<string, string> = { 'index.html': `<title>${text}</title>`, 'angebote/index.html': `<p>${text}</p>`, '404.html': '<p>Nicht gefunden</p>', 'app.js': `say('${text}')` }
  const list = Object.entries(files).map(([name, content]) => ({ integrity: `sha256-${createHash('sha256').update(content).digest('base64')}`, revision: 'r', url: name.replace(/(^|\/)index\.html$/, '$1') }))
  const headers = serverFiles(securityHeaders({ styles: [text], prePaint: text }), base)
  for (const [name, content] of [...Object.entries(files), ...headers, ['sw.js', `const list=${JSON.stringify(list)}`] as const]) {
    mkdirSync(join(dist, name, '..'), { recursive: true })
    writeFileSync(join(dist, name), content)
  }
  return dist
}
